// Links between a room's message and the discussion made of it, and between the places of what was moved: they stay among
// those who read both.
import type { Deed } from "../core/command";
import { conversationEdited, messageTaken } from "./events";
import { cutTraces, tellTraced } from "./moveLinks";

/** As much of a conversation as its links need. */
interface Linked {
  id: string;
  audienceId: string;
  originMessageId: string | null;
}

/**
 * Cuts the links between a conversation that is about to be shared and what stays internal: a title, or the mere link,
 * would tell the other cities of it.
 */
export async function cutLinks(deed: Deed, conversation: Linked, shared: { id: string }): Promise<void> {
  const { id, audienceId, originMessageId } = conversation;
  await cutTraces(deed, conversation, shared);
  const made = await deed.tx.conversation.findMany({ where: { originMessage: { conversationId: id } } });
  await deed.tx.conversation.updateMany({
    where: { id: { in: [...made.map((one) => one.id), ...(originMessageId ? [id] : [])] } },
    data: { originMessageId: null },
  });
  for (const one of made) {
    deed.tell(conversationEdited, { audienceId, id: one.id, conversationId: one.id });
    deed.tell(messageTaken, { audienceId: shared.id, id: one.originMessageId ?? "", conversationId: id });
  }
  if (!originMessageId) return;
  const origin = await deed.tx.message.findUniqueOrThrow({ where: { id: originMessageId } });
  deed.tell(messageTaken, { audienceId, id: origin.id, conversationId: origin.conversationId });
}

/** Outcomes of what has been shared rest on what is shared; run after the move, so that no outcome slips in between. */
export async function cutDocuments(
  { tx }: Deed,
  { id }: Pick<Linked, "id">,
  shared: { id: string },
): Promise<void> {
  await tx.outcome.updateMany({
    where: { conversationId: id, document: { audienceId: { not: shared.id } } },
    data: { documentId: null, documentVersion: null },
  });
}

/** Tells of the discussions whose outcome rests on a document, when that has got another title. */
export async function tellResting(deed: Deed, documentId: string): Promise<void> {
  const resting = await deed.tx.conversation.findMany({
    where: { outcomes: { some: { documentId } } },
    select: { id: true, audienceId: true },
  });
  for (const { id, audienceId } of resting)
    deed.tell(conversationEdited, { audienceId, id, conversationId: id });
}

/** Tells of what shows this conversation's title: the message it was made of, and the discussions made of it. */
export async function tellLinked(deed: Deed, { id, audienceId, originMessageId }: Linked): Promise<void> {
  await tellTraced(deed, { id, audienceId });
  const made = await deed.tx.conversation.findMany({
    where: { originMessage: { conversationId: id } },
    select: { id: true },
  });
  for (const one of made) deed.tell(conversationEdited, { audienceId, id: one.id, conversationId: one.id });
  if (!originMessageId) return;
  const origin = await deed.tx.message.findUniqueOrThrow({ where: { id: originMessageId } });
  deed.tell(messageTaken, { audienceId, id: origin.id, conversationId: origin.conversationId });
}
