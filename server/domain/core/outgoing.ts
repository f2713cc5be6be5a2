// The events of one transaction, waiting for its commit at their places in each audience's order.
import type { Publisher, WireEvent } from "./event";

export class Outgoing {
  private readonly held: {
    place: ReturnType<Publisher["hold"]>;
    events: WireEvent[];
  }[] = [];

  constructor(private readonly publisher: Publisher) {}

  hold(audienceId: string, events: WireEvent[]) {
    this.held.push({ place: this.publisher.hold(audienceId), events });
  }

  release() {
    for (const { place, events } of this.held.splice(0)) place.release(events);
  }

  drop() {
    for (const { place } of this.held.splice(0)) place.drop();
  }
}
