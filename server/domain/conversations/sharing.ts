// Moves what is internal to the shared audience: one way for rooms, discussions and a document's comments.
import type { Conversation } from "~/prisma/generated/client";
import type { Deed } from "../core/command";
import { sharingMoment } from "./beforeSharing";
import { messageHidden } from "./events";
import { cutDocuments, cutLinks } from "./links";

/**
 * Moves a conversation that is held, with all that was written in it; its links to what stays internal, also to documents
 * that its outcomes rest on, are cut.
 */
export async function moveToShared(
  deed: Deed,
  conversation: Pick<Conversation, "id" | "audienceId" | "originMessageId">,
  shared: { id: string },
): Promise<void> {
  const { id } = conversation;
  await cutLinks(deed, conversation, shared);
  const sharedAt = await sharingMoment(deed, id);
  await deed.tx.conversation.update({ where: { id }, data: { audienceId: shared.id, sharedAt } });
  await cutDocuments(deed, conversation, shared);
  await tellHidden(deed, id, shared);
}

/** What is hidden stays so, but why was written for fewer: those who had it before them see it no longer either. */
async function tellHidden(deed: Deed, conversationId: string, shared: { id: string }): Promise<void> {
  const hidden = await deed.tx.message.findMany({
    where: { conversationId, hidingId: { not: null }, deletedAt: null },
    select: { id: true },
    orderBy: { number: "asc" },
  });
  for (const { id } of hidden) deed.tell(messageHidden, { audienceId: shared.id, id, conversationId });
}
