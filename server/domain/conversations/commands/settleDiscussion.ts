// Ends a discussion in an outcome, answered or decided, pinned on top.

import type { DiscussionState, Language } from "~/prisma/generated/client";
import { command, type Deed } from "../../core/command";
import { dateOf } from "../../core/day";
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
 * Refuses `conflict`: `not-a-discussion`, or `settled-already` when it was not open. The document that the outcome rests
 * on is one that everyone in the discussion may read: `document-narrower` otherwise.
 */
export const settleDiscussion = command({
  name: "discussion.settle",
  input: settleDiscussionInput,
  find: (deed, { conversationId }) => heldConversation(deed, conversationId),
  async act(deed, input, conversation) {
    const { conversationId, documentId, documentVersion, reviewOn } = input;
    const { state, text, language, mandate } = input;
    mustBeDiscussion(conversation);
    askAboutPersonnummer(input, "text");
    if (conversation.state !== "open") refuse("conflict", "settled-already");
    mustNotBePast(deed, reviewOn);
    const basis = documentId && (await versionWithin(deed, { documentId, documentVersion }, conversation));
    await turn(deed, conversation, {
      state,
      text,
      language,
      mandate,
      ...basis,
      reviewOn: reviewOn ? dateOf(reviewOn) : undefined,
    });
    await closePolls(deed, conversation);
    deed.tell(discussionSettled, subjectOf(conversation));
    return { workspaceId: conversation.workspaceId, conversationId };
  },
});

/** Opens a settled discussion again, with a word on why; its outcome stays in the history. */
export const reopenDiscussion = command({
  name: "discussion.reopen",
  input: reopenDiscussionInput,
  find: (deed, { conversationId }) => heldConversation(deed, conversationId),
  async act(deed, input, conversation) {
    const { text, language } = input;
    mustBeDiscussion(conversation);
    askAboutPersonnummer(input, "text");
    if (conversation.state === "open") refuse("conflict", "open-already");
    if (conversation.state === "merged") refuse("conflict", "discussion-merged");
    await turn(deed, conversation, { text, language, state: "open" });
    deed.tell(discussionReopened, subjectOf(conversation));
    return { conversationId: conversation.id };
  },
});

function mustBeDiscussion({ kind }: FoundConversation): void {
  if (kind !== "discussion") refuse("conflict", "not-a-discussion");
}

interface Turn {
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
      language: turned.language ?? actor.language,
    },
  });
}

function subjectOf({ id, audienceId }: FoundConversation) {
  return { audienceId, id, conversationId: id };
}
