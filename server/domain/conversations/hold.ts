// Finds conversations and messages for deeds that sharing must not overtake: whoever may read them is settled until commit.
import type { Deed } from "../core/command";
import { refuse } from "../core/refusal";
import { conversationById, type FoundConversation, type FoundMessage, messageById } from "./find";
import { hold } from "./row";

/** The conversation as it is once nobody else is moving it. Refuses `not-found` to those who may not read it. */
export async function heldConversation(deed: Deed, id: string): Promise<FoundConversation> {
  await conversationById(deed, id);
  await hold(deed.tx, id);
  return conversationById(deed, id);
}

/**
 * The message as it is once nobody else is moving its conversation. Refuses `not-found` likewise, and `conflict`
 * (`message-moved`) for what only stands in for it at an old place.
 */
export async function heldMessage(deed: Deed, id: string): Promise<FoundMessage> {
  const { conversationId } = await messageById(deed, id);
  await hold(deed.tx, conversationId);
  const message = await messageById(deed, id);
  // It was moved while this waited: then its conversation is another one, to be held as well.
  if (message.conversationId !== conversationId) return heldMessage(deed, id);
  await mustBeItself(deed, id);
  return message;
}

/** Several at once, always in the same order, so that two deeds never wait for each other's second one. */
export async function heldConversations(deed: Deed, ids: string[]): Promise<FoundConversation[]> {
  const sorted = [...new Set(ids)].sort();
  for (const id of sorted) await conversationById(deed, id);
  for (const id of sorted) await hold(deed.tx, id);
  const held: FoundConversation[] = [];
  for (const id of ids) held.push(await conversationById(deed, id));
  return held;
}

/** Refuses `conflict` for what only stands in for a message that was moved. */
export async function mustBeItself({ tx }: Pick<Deed, "tx">, messageId: string): Promise<void> {
  if ((await tx.moved.count({ where: { standInId: messageId } })) > 0) refuse("conflict", "message-moved");
}
