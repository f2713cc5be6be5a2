// Ends a discussion in an outcome, answered or decided, pinned on top.

import type { DiscussionState, Language } from "~/prisma/generated/client";
import { command, type Deed } from "../../core/command";
import { refuse } from "../../core/refusal";
import { discussionReopened, discussionSettled } from "../events";
import type { FoundConversation } from "../find";
import { heldConversation } from "../hold";
import { askAboutPersonnummer } from "../personnummer";
import { reopenDiscussionInput, settleDiscussionInput } from "../schema";

/** Refuses `conflict`: `not-a-discussion`, or `settled-already` when it was not open. */
export const settleDiscussion = command({
  name: "discussion.settle",
  input: settleDiscussionInput,
  find: (deed, { conversationId }) => heldConversation(deed, conversationId),
  async act(deed, input, conversation) {
    mustBeDiscussion(conversation);
    askAboutPersonnummer(input, "text");
    if (conversation.state !== "open") refuse("conflict", "settled-already");
    await turn(deed, conversation, input);
    deed.tell(discussionSettled, subjectOf(conversation));
    return { conversationId: conversation.id };
  },
});

/** Opens a settled discussion again, with a word on why; its outcome stays in the history. */
export const reopenDiscussion = command({
  name: "discussion.reopen",
  input: reopenDiscussionInput,
  find: (deed, { conversationId }) => heldConversation(deed, conversationId),
  async act(deed, input, conversation) {
    mustBeDiscussion(conversation);
    askAboutPersonnummer(input, "text");
    if (conversation.state === "open") refuse("conflict", "open-already");
    await turn(deed, conversation, { ...input, state: "open" });
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
}

async function turn(
  { tx, now, actor, context }: Deed,
  { id, state: before }: FoundConversation,
  turned: Turn,
) {
  const { count } = await tx.conversation.updateMany({
    where: { id, state: before },
    data: { state: turned.state },
  });
  if (count === 0) refuse("conflict", "settled-already");
  await tx.outcome.create({
    data: {
      conversationId: id,
      personId: actor.id,
      at: now,
      state: turned.state,
      text: turned.text,
      html: context.markdown.render(turned.text),
      language: turned.language ?? actor.language,
    },
  });
}

function subjectOf({ id, audienceId }: FoundConversation) {
  return { audienceId, id, conversationId: id };
}
