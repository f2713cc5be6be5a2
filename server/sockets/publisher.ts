// Sends events to those who listen, each audience strictly in the order of its numbers, many in one packet when they come close.
import type { Publisher, WireEvent } from "../domain/core/event";

interface Place {
  first: number;
  /** Undefined while its transaction is open. */
  events: WireEvent[] | undefined;
}

export interface OrderedPublisher extends Publisher {
  /** The number of the last event that was sent of an audience; none since this server started is undefined. */
  lastSent(audienceId: string): number | undefined;
  /** Whether a transaction that tells the audience something is under way. */
  isUnderWay(audienceId: string): boolean;
}

interface Means {
  /** Gives events to everyone who may hear the audience. */
  send(audienceId: string, events: WireEvent[]): void;
  /** Has the numbers looked at soon. */
  doubt(): void;
}

export function orderedPublisher({ send, doubt }: Means): OrderedPublisher {
  const queues = new Map<string, Place[]>();
  const sent = new Map<string, number>();
  const flush = (audienceId: string, queue: Place[]) => {
    const ready: WireEvent[] = [];
    while (queue[0]?.events) ready.push(...(queue.shift()?.events ?? []));
    if (queue.length === 0) queues.delete(audienceId);
    const last = ready.at(-1);
    if (!last) return;
    send(audienceId, ready);
    sent.set(audienceId, last.sequence);
  };
  return {
    hold(audienceId, first) {
      const queue = queues.get(audienceId) ?? [];
      const place: Place = { first, events: undefined };
      // Two connections to the database may answer in another order than they were served.
      const before = queue.findLastIndex((other) => other.first < first);
      queue.splice(before + 1, 0, place);
      queues.set(audienceId, queue);
      const settle = (events: WireEvent[]) => {
        place.events = events;
        flush(audienceId, queue);
      };
      return { release: settle, drop: () => settle([]) };
    },
    doubt,
    lastSent: (audienceId) => sent.get(audienceId),
    isUnderWay: (audienceId) => queues.has(audienceId),
  };
}
