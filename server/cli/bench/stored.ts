// What clients heard is compared with what is stored: the same messages, in the same order, each once.
import { openClient } from "../../db/client";
import { type Account, digestOf, type Faults } from "./ledger";

/** How many rooms' stored messages are not the ones that were heard. */
export async function roomsStoredOtherwise(database: string, accounts: Account[]): Promise<number> {
  const db = openClient(database, { max: 1 });
  try {
    let otherwise = 0;
    for (const { room: conversationId, first, count, digest } of accounts) {
      const stored = await db.message.findMany({
        where: { conversationId, number: { gte: first, lt: first + count } },
        orderBy: { number: "asc" },
        select: { clientId: true },
      });
      if (digestOf(stored.map(({ clientId }) => clientId)) !== digest) otherwise++;
    }
    return otherwise;
  } finally {
    await db.$disconnect();
  }
}

export function totalOf(accounts: Account[]): Faults & { count: number } {
  const total = { lost: 0, doubled: 0, disordered: 0, count: 0 };
  for (const { faults, count } of accounts) {
    total.lost += faults.lost;
    total.doubled += faults.doubled;
    total.disordered += faults.disordered;
    total.count += count;
  }
  return total;
}
