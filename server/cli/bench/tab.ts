// One open tab as the page keeps it: it follows its streams, connects again by itself, and asks for what it missed.
import { setTimeout as wait } from "node:timers/promises";
import { io, type Socket } from "socket.io-client";
import type { Person } from "./orders";

type Heads = Record<string, number>;

interface Message {
  conversationId: string;
  number: number;
  clientId: string;
}

interface Heard {
  audienceId: string;
  sequence: number;
  kind: string;
  view: Message;
}

interface CatchUp {
  ok: boolean;
  output: { tooFar: boolean; heads: Heads; changes: { kind: string; view: Message }[] };
}

/** What happened to all tabs together. */
export interface Weather {
  failedAt: number[];
  unanswered: number;
  tooFar: number;
}

/** The page's own: see app/live/socket.ts. */
const manner = { transports: ["websocket"], reconnectionDelayMax: 5_000, timeout: 10_000 };
const patience = 15_000;
const again = 2_000;

export class Tab {
  /** Its room's messages, by their number. */
  readonly shown = new Map<number, string>();
  /** Since when it is connected and has asked for what it missed, in milliseconds since 1970; undefined while it is not. */
  caughtUpAt: number | undefined;
  private heads: Heads | undefined;
  private catching = false;
  private waiting: Heard[] = [];
  private readonly socket: Socket;

  constructor(
    origin: string,
    readonly person: Person,
    private readonly weather: Weather,
  ) {
    const { cookie, room } = person;
    this.socket = io(origin, { ...manner, forceNew: true, extraHeaders: { cookie }, auth: { room } });
    this.socket.on("welcome", ({ heads }: { heads: Heads }) => void this.welcome(heads));
    this.socket.on("events", (events: Heard[]) => this.receive(events));
    this.socket.on("disconnect", () => this.away());
    this.socket.on("connect_error", () => this.weather.failedAt.push(Date.now()));
  }

  /** The line breaks, and nothing brings it back until `comeBack`. */
  cut(): void {
    this.socket.io.reconnection(false);
    this.socket.io.engine.close();
  }

  comeBack(): void {
    this.socket.io.reconnection(true);
    this.socket.connect();
  }

  close(): void {
    this.socket.disconnect();
  }

  private away(): void {
    this.caughtUpAt = undefined;
    this.waiting = [];
  }

  /** The first time there is nothing to catch up on: the page was made this moment. */
  private async welcome(heads: Heads): Promise<void> {
    this.heads ??= { ...heads };
    const known = this.heads;
    if (Object.entries(heads).some(([id, head]) => (known[id] ?? 0) < head)) await this.catchUp();
    else this.caughtUpAt = Date.now();
  }

  private receive(events: Heard[]): void {
    if (this.catching || !this.heads) return void this.waiting.push(...events);
    for (const [place, event] of events.entries()) {
      const known = this.heads[event.audienceId] ?? 0;
      if (event.sequence > known + 1) {
        this.waiting.push(...events.slice(place));
        return void this.catchUp();
      }
      if (event.sequence <= known) continue;
      this.heads[event.audienceId] = event.sequence;
      this.show(event);
    }
  }

  private async catchUp(): Promise<void> {
    if (this.catching) return;
    this.catching = true;
    const missed = await this.missed();
    this.catching = false;
    if (!missed) return;
    if (missed.tooFar) this.weather.tooFar++;
    for (const change of missed.changes) this.show(change);
    this.heads = { ...this.heads, ...missed.heads };
    this.caughtUpAt ??= Date.now();
    this.receive(this.waiting.splice(0));
  }

  /** Asks as long as the line is up; undefined when it broke, and the next welcome asks. */
  private async missed(): Promise<CatchUp["output"] | undefined> {
    const line = this.socket.id;
    while (this.socket.connected && this.socket.id === line) {
      const asked = this.socket.timeout(patience).emitWithAck("changes.since", { audiences: this.heads });
      const answer: CatchUp | undefined = await asked.catch(() => undefined);
      if (answer?.ok) return answer.output;
      this.weather.unanswered++;
      await wait(again);
    }
    return undefined;
  }

  private show({ kind, view }: { kind: string; view: Message }): void {
    if (kind === "message" && view.conversationId === this.person.room)
      this.shown.set(view.number, view.clientId);
  }
}
