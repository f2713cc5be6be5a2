// Keeps each audience's events in their order: lets through the next one, drops what is known, asks for what is missing.
import type { CatchUp, Heads, WireEvent } from "./wire";

/** A change has a sequence when it was heard as it happened, and none when it was caught up on or is one's own answer. */
export type Change = Pick<WireEvent, "kind" | "name" | "view"> & {
  actorId?: string | null;
  sequence?: number;
};

interface Means {
  /** What changed after these heads; fails when the line does. */
  since(heads: Heads): Promise<CatchUp>;
  /** Takes one change into the page. */
  apply(change: Change): void;
  /** Too much was missed: the page must be loaded afresh. */
  reload(): void;
}

export class Streams {
  private heads: Heads;
  private catching: Promise<void> | null = null;
  private waiting: WireEvent[] = [];

  /** @param heads as they were when the page was made, so that nothing falls between the page and the socket */
  constructor(
    heads: Heads,
    private readonly means: Means,
  ) {
    this.heads = { ...heads };
  }

  /**
   * Something on the page was loaded, and is at least as new as these. What came while it was on its way went to the page
   * before it, and is asked for again; other things on the page may be older, so that nothing is taken for known.
   */
  loaded(heads: Heads): void {
    const older = Object.entries(heads).filter(([id, head]) => head < (this.heads[id] ?? 0));
    this.heads = { ...heads, ...this.heads, ...Object.fromEntries(older) };
    if (older.length > 0) void this.catchUp();
  }

  /** The socket has (re)connected, and the server is this far. */
  welcome(heads: Heads): void {
    const behind = Object.entries(heads).some(([id, head]) => (this.heads[id] ?? 0) < head);
    if (behind) void this.catchUp();
  }

  receive(events: WireEvent[]): void {
    if (this.catching) {
      this.waiting.push(...events);
      return;
    }
    for (const [position, event] of events.entries()) {
      if (this.missed(event)) {
        this.waiting.push(...events.slice(position));
        void this.catchUp();
        return;
      }
      this.take(event);
    }
  }

  private missed({ audienceId, sequence }: WireEvent): boolean {
    return sequence > (this.heads[audienceId] ?? 0) + 1;
  }

  private take(event: WireEvent): void {
    if (event.sequence <= (this.heads[event.audienceId] ?? 0)) return;
    this.heads[event.audienceId] = event.sequence;
    this.means.apply(event);
  }

  private catchUp(): Promise<void> {
    this.catching ??= this.fetchMissed().finally(() => {
      this.catching = null;
      const waiting = this.waiting.splice(0);
      if (waiting.length > 0) this.receive(waiting);
    });
    return this.catching;
  }

  private async fetchMissed(): Promise<void> {
    const asked = this.heads;
    const missed = await this.means.since(asked).catch(() => null);
    // The line is gone again: the next welcome asks anew, and brings what waits here as well.
    if (!missed) return void this.waiting.splice(0);
    // Something was loaded meanwhile that may be older than what was asked for.
    if (this.heads !== asked) return this.fetchMissed();
    if (missed.tooFar) this.means.reload();
    else for (const change of missed.changes) this.means.apply(change);
    this.heads = { ...this.heads, ...missed.heads };
  }
}
