// What everyone in a room hears must be one and the same sequence: the ledger finds what is lost, doubled or out of order.
import { createHash } from "node:crypto";

export interface Faults {
  lost: number;
  doubled: number;
  disordered: number;
}

/** What was heard in a room, to be compared with what is stored. */
export interface Account {
  room: string;
  /** The number of the first message, and how many there were. */
  first: number;
  count: number;
  digest: string;
  faults: Faults;
}

interface Sent {
  by: number;
  at: number;
}

export class Ledger {
  private first: number | undefined;
  private readonly sequence: string[] = [];
  private readonly senders: (Sent | undefined)[] = [];
  private readonly sent = new Map<string, Sent>();
  private readonly confirmed = new Set<string>();
  private readonly heard: number[];
  private readonly faults: Faults = { lost: 0, doubled: 0, disordered: 0 };

  constructor(
    private readonly room: string,
    listeners: number,
  ) {
    this.heard = new Array(listeners).fill(0);
  }

  send(by: number, clientId: string, at: number): void {
    this.sent.set(clientId, { by, at });
  }

  confirm(clientId: string): void {
    if (this.confirmed.has(clientId)) this.faults.doubled++;
    this.confirmed.add(clientId);
  }

  /** A listener hears a message. Gives when another client sent it. */
  hear(listener: number, number: number, clientId: string): number | undefined {
    this.first ??= number;
    const place = number - this.first;
    const expected = this.heard[listener] ?? 0;
    if (place < expected) this.faults.doubled++;
    if (place > expected) this.faults.lost += place - expected;
    if (place >= expected) this.heard[listener] = place + 1;
    this.sequence[place] ??= clientId;
    if (this.sequence[place] !== clientId) this.faults.disordered++;
    this.senders[place] ??= this.sent.get(clientId);
    const sent = this.senders[place];
    return sent && sent.by !== listener ? sent.at : undefined;
  }

  /** Whether everything sent is confirmed, and everyone has heard all of it. */
  get complete(): boolean {
    return (
      this.confirmed.size === this.sent.size &&
      this.sequence.length >= this.sent.size &&
      this.heard.every((count) => count === this.sequence.length)
    );
  }

  account(): Account {
    const { first = 0, sequence, room } = this;
    const known = new Set(sequence);
    const faults = { ...this.faults };
    for (const count of this.heard) faults.lost += sequence.length - count;
    for (const clientId of this.sent.keys())
      if (!known.has(clientId) || !this.confirmed.has(clientId)) faults.lost++;
    faults.doubled += sequence.length - known.size;
    return { room, first, count: sequence.length, digest: digestOf(sequence), faults };
  }
}

/** The same for the same messages in the same order. */
export function digestOf(clientIds: string[]): string {
  return createHash("sha256").update(clientIds.join()).digest("hex");
}
