// Looks at a settled discussion's outcome again: it holds. What does not hold is opened again instead.
import { command, type Deed } from "../../core/command";
import { dateOf } from "../../core/day";
import { refuse } from "../../core/refusal";
import { outcomeReviewed } from "../events";
import { conversationById, type FoundConversation } from "../find";
import { mustNotBePast } from "../reviews";
import { reviewOutcomeInput } from "../schema";

/** Refuses `conflict` (`not-settled`) where there is no outcome that stands. */
export const reviewOutcome = command({
  name: "outcome.review",
  input: reviewOutcomeInput,
  find: (deed, { conversationId }) => conversationById(deed, conversationId),
  async act(deed, { note, reviewOn }, conversation) {
    mustNotBePast(deed, reviewOn);
    const { id, audienceId } = conversation;
    const outcome = await standingOutcome(deed, conversation);
    const next = reviewOn ? dateOf(reviewOn) : null;
    const { tx, actor, now } = deed;
    await tx.outcome.update({ where: { id: outcome.id }, data: { reviewOn: next } });
    await tx.outcomeReview.create({
      data: { outcomeId: outcome.id, personId: actor.id, at: now, note, reviewOn: next },
    });
    deed.tell(outcomeReviewed, { audienceId, id, conversationId: id });
    return { conversationId: id };
  },
});

/** Nobody opens the discussion again meanwhile: its row is held until all is stored. */
async function standingOutcome({ tx }: Deed, { id, settledAt }: FoundConversation) {
  if (!settledAt) return refuse("conflict", "not-settled");
  const { count } = await tx.conversation.updateMany({ where: { id, settledAt }, data: { settledAt } });
  if (count === 0) return refuse("conflict", "not-settled");
  return tx.outcome.findFirstOrThrow({ where: { conversationId: id, at: settledAt } });
}
