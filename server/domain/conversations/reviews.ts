// Looking at outcomes again: which days can be chosen, and which outcomes are due.
import { conversationsReadableBy } from "../core/audience";
import { dateOf, dayOf } from "../core/day";
import type { Look } from "../core/query";
import { refuseField } from "../core/refusal";
import { presentConversations } from "./present";
import { seenBy } from "./unlinked";
import type { ConversationView } from "./views";

/** Refuses `day-passed` a day that has been. */
export function mustNotBePast({ now }: Pick<Look, "now">, reviewOn: string | undefined): void {
  if (reviewOn && reviewOn < dayOf(now)) refuseField("reviewOn", "day-passed");
}

/** The reader's own questions whose outcome it is time to look at again, the one that has waited longest first. */
export async function dueForReview(
  { tx, actor, now }: Pick<Look, "tx" | "actor" | "now">,
  workspaceId: string,
  take: number,
): Promise<ConversationView[]> {
  const due = await tx.outcome.findMany({
    where: {
      reviewOn: { lte: dateOf(dayOf(now)) },
      conversation: {
        workspaceId,
        createdById: actor.id,
        settledAt: { not: null },
        AND: conversationsReadableBy(actor),
      },
    },
    select: { at: true, conversationId: true, conversation: { select: { settledAt: true } } },
    orderBy: { reviewOn: "asc" },
  });
  // An outcome that has been replaced by another is not asked for any longer.
  const standing = due.filter(({ at, conversation }) => at.getTime() === conversation.settledAt?.getTime());
  const ids = standing.slice(0, take).map(({ conversationId }) => conversationId);
  const views = await presentConversations(tx, { where: { id: { in: ids } } });
  const inOrder = ids.flatMap((id) => views.find((view) => view.id === id) ?? []);
  return seenBy(actor, inOrder);
}
