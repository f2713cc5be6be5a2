// Looks at a settled discussion's outcome again: it holds. What does not hold is opened again instead.

import { command, type Deed } from "../../core/command";
import { dateOf } from "../../core/day";
import { languageOf } from "../../core/language";
import { mustBeMeantFor } from "../../core/meantFor";
import { refuse } from "../../core/refusal";
import { outcomeReviewed } from "../events";
import type { FoundConversation } from "../find";
import { heldConversation } from "../hold";
import { mustNotBePast } from "../reviews";
import { reviewOutcomeInput } from "../schema";

/**
 * Once under one client id. Refuses `conflict`: `not-settled` where there is no outcome that stands, `audience-changed`
 * for what was written internally to a discussion that was shared since, `client-id-taken`.
 */
export const reviewOutcome = command({
  name: "outcome.review",
  input: reviewOutcomeInput,
  find: (deed, { conversationId }) => heldConversation(deed, conversationId),
  async act(deed, input, conversation) {
    const { clientId, note, reviewOn } = input;
    const { id, audienceId } = conversation;
    if (clientId && (await isKnown(deed, id, clientId))) return { conversationId: id };
    await mustBeMeantFor(deed, input, conversation);
    mustNotBePast(deed, reviewOn);
    const outcome = await standingOutcome(deed, conversation);
    const next = reviewOn ? dateOf(reviewOn) : null;
    const { tx, actor, now } = deed;
    await tx.outcome.update({ where: { id: outcome.id }, data: { reviewOn: next } });
    await tx.outcomeReview.create({
      data: {
        ...{ outcomeId: outcome.id, personId: actor.id, at: now, reviewOn: next, clientId },
        ...{ note, language: languageOf(actor.language, note) },
      },
    });
    deed.tell(outcomeReviewed, { audienceId, id, conversationId: id });
    return { conversationId: id };
  },
});

/** Whether this very review was kept before: its answer was lost on the way. */
async function isKnown({ tx, actor }: Deed, conversationId: string, clientId: string): Promise<boolean> {
  const known = await tx.outcomeReview.findFirst({ where: { clientId, outcome: { conversationId } } });
  if (known && known.personId !== actor.id) refuse("conflict", "client-id-taken");
  return known !== null;
}

/** Nobody opens the discussion again meanwhile: it is held until all is stored. */
async function standingOutcome({ tx }: Deed, { id, settledAt }: FoundConversation) {
  if (!settledAt) return refuse("conflict", "not-settled");
  return tx.outcome.findFirstOrThrow({ where: { conversationId: id, at: settledAt } });
}
