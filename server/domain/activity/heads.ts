// How far the streams are.
import type { Sql } from "../core/context";

/** The number of the last event of each of these audiences. */
export async function headsOf(tx: Sql, audienceIds: string[]): Promise<Record<string, number>> {
  const audiences = await tx.$queryRaw<{ id: string; sequence: number }[]>`
    select id, sequence from "Audience" where id = any(${audienceIds}::uuid[])`;
  return Object.fromEntries(audiences.map(({ id, sequence }) => [id, sequence]));
}

/** Those of the heads that are these audiences'. */
export function headsAmong(heads: Record<string, number>, audienceIds: string[]): Record<string, number> {
  return Object.fromEntries(audienceIds.filter((id) => id in heads).map((id) => [id, heads[id] as number]));
}
