// Hears everything that is told: each audience in the order of its numbers, as the real publisher sends it.

import type { Publisher, WireEvent } from "~/server/domain/core/event";
import { complain, wrongWithEvent } from "./described";

interface Waiting {
  first: number;
  events: WireEvent[] | undefined;
}

export class Ears implements Publisher {
  /** Everything that was told, to any audience. */
  readonly all: WireEvent[] = [];
  private readonly queues = new Map<string, Waiting[]>();

  hold(audienceId: string, first: number) {
    const queue = this.queues.get(audienceId) ?? [];
    const place: Waiting = { first, events: undefined };
    queue.splice(queue.findLastIndex((other) => other.first < first) + 1, 0, place);
    this.queues.set(audienceId, queue);
    const settle = (events: WireEvent[]) => {
      place.events = events;
      this.flush(queue);
    };
    return { release: settle, drop: () => settle([]) };
  }

  doubt(): void {}

  /** What an audience heard, in order. */
  of(audienceId: string): WireEvent[] {
    return this.all.filter((event) => event.audienceId === audienceId);
  }

  /** The names of what an audience heard, in order. */
  namesOf(audienceId: string): string[] {
    return this.of(audienceId).map(({ name }) => name);
  }

  /** What is told while the work is done. */
  async during(work: () => Promise<unknown>): Promise<WireEvent[]> {
    const before = this.all.length;
    await work();
    return this.all.slice(before);
  }

  private flush(queue: Waiting[]): void {
    while (queue[0]?.events) {
      const told = queue.shift()?.events ?? [];
      complain(told.flatMap(wrongWithEvent));
      this.all.push(...told);
    }
  }
}
