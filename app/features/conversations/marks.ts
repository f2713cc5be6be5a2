// How far I have read, put together from what the server says of my mark and from what I have written myself.
import type { ReadView } from "~/server/domain/conversations/views";

/** A mark as it stands, whatever its conversation. */
export type Mark = Pick<ReadView, "number" | "turn" | "turnedAt">;

/** The later of two: one that was taken back since counts, otherwise the one that is further on. */
export function laterMark(known: Mark, told: Mark): Mark {
  if (told.turn !== known.turn) return told.turn > known.turn ? told : known;
  return told.number > known.number ? told : known;
}

/** With a message of one's own: whoever writes has read, unless the mark was taken back after it was written. */
export function markAfterWriting(mark: Mark, number: number): Mark {
  return number > mark.turnedAt && number > mark.number ? { ...mark, number } : mark;
}
