// The events of one transaction, waiting for its commit at their places in each audience's order.
import type { Publisher, WireEvent } from "./event";

export class Outgoing {
  private readonly held: {
    place: ReturnType<Publisher["hold"]>;
    events: WireEvent[];
  }[] = [];

  private isCommitting = false;
  private isOver = false;

  constructor(private readonly publisher: Publisher) {}

  /** A statement that outlives its transaction takes no place: nobody would give it back, and all after it would wait. */
  hold(audienceId: string, events: WireEvent[]) {
    const [first] = events;
    if (this.isOver || !first) return;
    this.held.push({ place: this.publisher.hold(audienceId, first.sequence), events });
  }

  /** The commit is on its way, though not all of what it stores is known here. */
  committing() {
    this.isCommitting = true;
  }

  release() {
    this.isOver = true;
    for (const { place, events } of this.held.splice(0)) place.release(events);
  }

  drop() {
    this.isOver = true;
    if (this.isCommitting || this.held.length > 0) this.publisher.doubt();
    for (const { place } of this.held.splice(0)) place.drop();
  }
}
