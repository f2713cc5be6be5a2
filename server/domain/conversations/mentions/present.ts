// From rows of mentions to views.
import type { Prisma } from "~/prisma/generated/client";
import type { Tx } from "../../core/context";
import type { MentionView } from "../views";

const mentionParts = {
  message: {
    select: { number: true, conversationId: true, conversation: { select: { workspaceId: true } } },
  },
} satisfies Prisma.MentionInclude;

/** The views of the mentions that the where-clause finds, the latest first; a hidden message mentions nobody meanwhile. */
export async function presentMentions(
  tx: Tx,
  where: Prisma.MentionWhereInput,
  take?: number,
): Promise<MentionView[]> {
  const rows = await tx.mention.findMany({
    where: { AND: [where, { message: { hidingId: null } }] },
    include: mentionParts,
    orderBy: { messageId: "desc" },
    ...(take && { take }),
  });
  return rows.map(({ id, messageId, message: { number, conversationId, conversation } }) => ({
    ...{ id, workspaceId: conversation.workspaceId, conversationId, messageId, number },
  }));
}
