// Whoever sends the same at the same moment waits for the first, and then finds what came of it.
import type { Sql } from "./context";

/**
 * Lets nobody else past here with the same key until this transaction is over.
 * @param key what the deed is known by: who sent it, or what it is about, and the id that it was given
 */
export async function oneAtATime(tx: Pick<Sql, "$executeRaw">, ...key: string[]): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${key.join("")}, 0))`;
}
