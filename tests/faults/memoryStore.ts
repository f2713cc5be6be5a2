// The outbox's store for clients without a browser: what waits outlives the client, and its tabs share it.
import type { Doing, OutboxStore, Outgoing } from "~/app/live/outbox";

export class MemoryStore implements OutboxStore {
  private readonly waiting = new Map<string, Outgoing>();
  private readonly listeners = new Set<() => void>();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly personId: string) {}

  async all(): Promise<Outgoing[]> {
    return [...this.waiting.values()].sort((a, b) => a.place - b.place);
  }

  async put(doing: Doing): Promise<void> {
    const last = (await this.all()).at(-1)?.place ?? 0;
    this.waiting.set(doing.id, { ...doing, personId: this.personId, place: last + 1 });
    this.tell();
  }

  async remove(id: string): Promise<void> {
    this.waiting.delete(id);
    this.tell();
  }

  async settle(sent: Outgoing, after: Outgoing | undefined): Promise<void> {
    if (this.waiting.get(sent.id)?.place !== sent.place) return;
    if (after) this.waiting.set(sent.id, after);
    else this.waiting.delete(sent.id);
    this.tell();
  }

  alone<Output>(work: () => Promise<Output>): Promise<Output> {
    const mine = this.turn.then(work, work);
    this.turn = mine.catch(() => {});
    return mine;
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  close(): void {}

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
