// Sends events to those who listen, each audience strictly in the order of its numbers, many in one packet when they come close.
import type { Publisher, WireEvent } from "../domain/core/event";

interface Place {
  /** Undefined while its transaction is open. */
  events: WireEvent[] | undefined;
}

/** @param send gives events to everyone who may hear the audience */
export function orderedPublisher(send: (audienceId: string, events: WireEvent[]) => void): Publisher {
  const queues = new Map<string, Place[]>();
  const flush = (audienceId: string, queue: Place[]) => {
    const ready: WireEvent[] = [];
    while (queue[0]?.events) ready.push(...(queue.shift()?.events ?? []));
    if (queue.length === 0) queues.delete(audienceId);
    if (ready.length > 0) send(audienceId, ready);
  };
  return {
    hold(audienceId) {
      const queue = queues.get(audienceId) ?? [];
      const place: Place = { events: undefined };
      queue.push(place);
      queues.set(audienceId, queue);
      const settle = (events: WireEvent[]) => {
        place.events = events;
        flush(audienceId, queue);
      };
      return { release: settle, drop: () => settle([]) };
    },
  };
}
