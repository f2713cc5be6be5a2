// Splits a discussion: a post, with all that answers it, begins a discussion of its own.

import { command, type Deed } from "../../core/command";
import { languageOf } from "../../core/language";
import { mustBeMeantFor } from "../../core/meantFor";
import { conversationOpened, readMoved } from "../events";
import { conversationById, type FoundConversation, type FoundMessage, openConversation } from "../find";
import { heldMessage } from "../hold";
import { movePosts, withAnswers } from "../moving";
import { mustBeMovable } from "../places";
import { splitDiscussionInput } from "../schema";

/**
 * Gives the new discussion, with the same readers and work package; partners are named for none. Refuses `conflict`:
 * `not-a-discussion`, `first-post-stays` for the post that asks the question, `message-moved`, `too-much-to-move`,
 * `audience-changed` for a question that was written internally when the discussion was shared since.
 */
export const splitDiscussion = command({
  name: "discussion.split",
  input: splitDiscussionInput,
  find: (deed, { messageId }) => heldPost(deed, messageId),
  async act(deed, input, { post, source }) {
    mustBeMovable(post);
    await mustBeMeantFor(deed, input, source);
    const { title } = input;
    const { workspaceId, audienceId, workPackageId } = source;
    const opened = await openConversation(deed, {
      ...{ workspaceId, audienceId, kind: "discussion", title },
      language: languageOf(post.language, title),
      workPackageId: workPackageId ?? undefined,
    });
    deed.tell(conversationOpened, { audienceId, id: opened.id, conversationId: opened.id });
    const posts = await withAnswers(deed, post);
    await movePosts(deed, posts, source, opened);
    await readByOpener(deed, opened.id, posts.length);
    return { workspaceId, conversationId: opened.id };
  },
});

/** A post, as something that its discussion's people decide about. */
export async function heldPost(
  deed: Deed,
  messageId: string,
): Promise<FoundConversation & { post: FoundMessage; source: FoundConversation }> {
  const post = await heldMessage(deed, messageId);
  const source = await conversationById(deed, post.conversationId);
  return { ...source, post, source };
}

/** Whoever opens a discussion has read what it begins with. */
async function readByOpener({ tx, now, actor, tell }: Deed, conversationId: string, number: number) {
  const mark = { number, at: now };
  const { turn, turnedAt } = await tx.readMark.upsert({
    where: { personId_conversationId: { personId: actor.id, conversationId } },
    create: { personId: actor.id, conversationId, ...mark },
    update: mark,
  });
  const view = { id: conversationId, number, turn, turnedAt };
  tell(readMoved, { audienceId: actor.audienceId, id: conversationId, view });
}
