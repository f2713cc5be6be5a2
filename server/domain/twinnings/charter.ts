// What every city has to accept, made into one hash: whoever holds the same words gets the same hash.
import { createHash } from "node:crypto";

/** The agreement itself: text, purpose, dates (as 2024-12-09) and parties. */
export interface Charter {
  charter: string;
  purpose: string;
  startsOn: string;
  endsOn: string;
  pioneer: string;
  twins: string[];
}

/**
 * SHA-256, in hex, over the agreement as a JSON array of texts in this order: a name for the format, the pioneer's
 * code, the first and the last day, purpose, charter, and then the twins' codes in rising order.
 */
export function charterHash({ pioneer, startsOn, endsOn, purpose, charter, twins }: Charter): string {
  const canonical = ["armkrok-charter-1", pioneer, startsOn, endsOn, purpose, charter, ...[...twins].sort()];
  return createHash("sha256").update(JSON.stringify(canonical), "utf8").digest("hex");
}
