// The events of one transaction, waiting for its commit at their places in each audience's order.
import type { Publisher, WireEvent } from "./event";

export class Outgoing {
  private readonly held: {
    place: ReturnType<Publisher["hold"]>;
    events: WireEvent[];
  }[] = [];

  private isOver = false;

  constructor(private readonly publisher: Publisher) {}

  /** A statement that outlives its transaction takes no place: nobody would give it back, and all after it would wait. */
  hold(audienceId: string, events: WireEvent[]) {
    if (this.isOver) return;
    this.held.push({ place: this.publisher.hold(audienceId), events });
  }

  release() {
    this.isOver = true;
    for (const { place, events } of this.held.splice(0)) place.release(events);
  }

  drop() {
    this.isOver = true;
    for (const { place } of this.held.splice(0)) place.drop();
  }
}
