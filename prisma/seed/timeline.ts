// The demo's deeds in the order of their times, whatever list they come from.
import type { Books } from "./books";

export interface TimedDeed {
  at: Date;
  run(books: Books, at: Date): Promise<unknown>;
}

/** Does everything, the oldest first; what has the same time keeps the order of the list. */
export async function replay(books: Books, deeds: TimedDeed[]): Promise<void> {
  for (const { at, run } of deeds.toSorted((a, b) => a.at.getTime() - b.at.getTime())) await run(books, at);
}
