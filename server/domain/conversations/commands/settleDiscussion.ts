// Ends a discussion in an outcome, answered or decided, pinned on top.

import type { DiscussionState, Language } from "~/prisma/generated/client";
import { command, type Deed } from "../../core/command";
import { dateOf } from "../../core/day";
import { languageOf } from "../../core/language";
import { mustBeMeantFor } from "../../core/meantFor";
import { refuse } from "../../core/refusal";
import { versionWithin } from "../../documents/find";
import { closePolls } from "../../polls/find";
import { discussionReopened, discussionSettled } from "../events";
import type { FoundConversation } from "../find";
import { heldConversation } from "../hold";
import { askAboutPersonnummer } from "../personnummer";
import { mustNotBePast } from "../reviews";
import { reopenDiscussionInput, settleDiscussionInput } from "../schema";

/**
 * The same client id again gives the first answer again, whatever has become of the discussion since. Refuses
 * `conflict`: `not-a-discussion`, `settled-already` when it was not open, `client-id-taken`, and `audience-changed` for
 * what was written internally to a discussion that was shared since. The document that the outcome rests on
 * is one that everyone in the discussion may read: `document-narrower` otherwise.
 */
export const settleDiscussion = command({
  name: "discussion.settle",
  input: settleDiscussionInput,
  find: (deed, { conversationId }) => heldConversation(deed, conversationId),
  async act(deed, input, conversation) {
    const { conversationId, documentId, documentVersion, reviewOn } = input;
    const { clientId, state, text, language, mandate } = input;
    const answer = { workspaceId: conversation.workspaceId, conversationId };
    mustBeDiscussion(conversation);
    if (await isKnown(deed, conversation, input, "settled")) return answer;
    await mustBeMeantFor(deed, input, conversation);
    askAboutPersonnummer(input, "text");
    if (conversation.state !== "open") refuse("conflict", "settled-already");
    mustNotBePast(deed, reviewOn);
    const basis = documentId && (await versionWithin(deed, { documentId, documentVersion }, conversation));
    await turn(deed, conversation, {
      clientId,
      state,
      text,
      language,
      mandate,
      ...basis,
      reviewOn: reviewOn ? dateOf(reviewOn) : undefined,
    });
    await closePolls(deed, conversation);
    deed.tell(discussionSettled, subjectOf(conversation));
    return answer;
  },
});

/** Opens a settled discussion again, with a word on why; its outcome stays in the history. Once under one client id. */
export const reopenDiscussion = command({
  name: "discussion.reopen",
  input: reopenDiscussionInput,
  find: (deed, { conversationId }) => heldConversation(deed, conversationId),
  async act(deed, input, conversation) {
    const { clientId, text, language } = input;
    const answer = { conversationId: conversation.id };
    mustBeDiscussion(conversation);
    if (await isKnown(deed, conversation, input, "reopened")) return answer;
    await mustBeMeantFor(deed, input, conversation);
    askAboutPersonnummer(input, "text");
    if (conversation.state === "open") refuse("conflict", "open-already");
    if (conversation.state === "merged") refuse("conflict", "discussion-merged");
    await turn(deed, conversation, { clientId, text, language, state: "open" });
    deed.tell(discussionReopened, subjectOf(conversation));
    return answer;
  },
});

function mustBeDiscussion({ kind }: FoundConversation): void {
  if (kind !== "discussion") refuse("conflict", "not-a-discussion");
}

/** Whether this very deed was done before: its answer was lost on the way. */
async function isKnown(
  { tx, actor }: Deed,
  { id: conversationId }: FoundConversation,
  { clientId }: { clientId?: string | undefined },
  did: "settled" | "reopened",
): Promise<boolean> {
  if (!clientId) return false;
  const known = await tx.outcome.findFirst({ where: { conversationId, clientId } });
  if (!known) return false;
  const its = known.state === "open" ? "reopened" : "settled";
  return known.personId === actor.id && its === did ? true : refuse("conflict", "client-id-taken");
}

interface Turn {
  clientId?: string;
  state: DiscussionState;
  text: string;
  language?: Language;
  mandate?: string;
  documentId?: string;
  documentVersion?: number;
  reviewOn?: Date;
}

/** Somebody may have been first, to settle it or to share it: what it rests on was chosen for its readers as they were. */
async function turn(
  { tx, now, actor, context }: Deed,
  { id, audienceId, state: before }: FoundConversation,
  turned: Turn,
) {
  const { count } = await tx.conversation.updateMany({
    where: { id, audienceId, state: before },
    data: { state: turned.state, settledAt: turned.state === "open" ? null : now },
  });
  if (count === 0) refuse("conflict", "settled-already");
  await tx.outcome.create({
    data: {
      conversationId: id,
      personId: actor.id,
      at: now,
      ...turned,
      html: context.markdown.render(turned.text),
      language: turned.language ?? languageOf(actor.language, turned.text),
    },
  });
}

function subjectOf({ id, audienceId }: FoundConversation) {
  return { audienceId, id, conversationId: id };
}
