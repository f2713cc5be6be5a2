// How far the one who looks has read a conversation.
import type { ReadMark } from "~/prisma/generated/client";
import type { Look } from "../core/query";

/** Null where they have never read. Asked once for all queries of a page that are about it. */
export function myMark(
  { tx, actor: { id: personId }, once }: Look,
  conversationId: string,
): Promise<ReadMark | null> {
  const mine = { personId_conversationId: { personId, conversationId } };
  return once(`mark ${conversationId}`, () => tx.readMark.findUnique({ where: mine }));
}
