// Moves a post, with all that answers it, to another discussion with the same readers.
import { command } from "../../core/command";
import { refuse } from "../../core/refusal";
import { conversationEdited } from "../events";
import { type FoundConversation, messageById } from "../find";
import { heldConversations, heldMessage } from "../hold";
import { movePosts, withAnswers } from "../moving";
import { mustBeMovable, mustTakePostsOf } from "../places";
import { moveMessageInput } from "../schema";

/**
 * Gives where it is now. Refuses `conflict`: `not-a-discussion`, `first-post-stays`, `message-deleted`, `message-moved`,
 * `too-much-to-move`, and `places-elsewhere` where others would read it: that is sharing, a deed of its own.
 */
export const moveMessage = command({
  name: "message.move",
  input: moveMessageInput,
  async find(deed, { messageId, conversationId }) {
    const { conversationId: fromId } = await messageById(deed, messageId);
    const [source, target] = await heldConversations(deed, [fromId, conversationId]);
    const post = await heldMessage(deed, messageId);
    if (post.conversationId !== fromId) refuse("conflict", "message-moved");
    return { ...(source as FoundConversation), post, target: target as FoundConversation };
  },
  async act(deed, _input, { post, target }) {
    mustBeMovable(post);
    const source = post.conversation;
    await mustTakePostsOf(deed.tx, source, target);
    await movePosts(deed, await withAnswers(deed, post), source, target);
    const { id, workspaceId, audienceId } = target;
    deed.tell(conversationEdited, { audienceId, id, conversationId: id });
    return { workspaceId, conversationId: id, messageId: post.id };
  },
});
