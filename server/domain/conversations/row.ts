// A conversation's row, which whoever writes in it, moves it or shares it holds until commit.
import type { Tx } from "../core/context";

/** Posting holds the same row: what is written and what is shared come one after the other. */
export async function hold(tx: Tx, conversationId: string): Promise<void> {
  await tx.$executeRaw`select 1 from "Conversation" where id = ${conversationId}::uuid for no key update`;
}
