// Finds conversations and messages for deeds that sharing must not overtake: whoever may read them is settled until commit.
import type { Deed } from "../core/command";
import type { Tx } from "../core/context";
import { conversationById, type FoundConversation, type FoundMessage, messageById } from "./find";

/** The conversation as it is once nobody else is moving it. Refuses `not-found` to those who may not read it. */
export async function heldConversation(deed: Deed, id: string): Promise<FoundConversation> {
  await conversationById(deed, id);
  await hold(deed.tx, id);
  return conversationById(deed, id);
}

/** The message as it is once nobody else is moving its conversation. Refuses `not-found` likewise. */
export async function heldMessage(deed: Deed, id: string): Promise<FoundMessage> {
  const { conversationId } = await messageById(deed, id);
  await hold(deed.tx, conversationId);
  return messageById(deed, id);
}

/** Posting holds the same row: what is written and what is shared come one after the other. */
export async function hold(tx: Tx, conversationId: string): Promise<void> {
  await tx.$executeRaw`select 1 from "Conversation" where id = ${conversationId}::uuid for no key update`;
}
