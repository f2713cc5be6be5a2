// Merges a discussion into another one: its posts go there, and it is closed and leads on.
import { command } from "../../core/command";
import { refuse } from "../../core/refusal";
import { closePolls } from "../../polls/find";
import { conversationEdited, discussionMerged } from "../events";
import type { FoundConversation } from "../find";
import { heldConversations } from "../hold";
import { movePosts } from "../moving";
import { mustTakePostsOf } from "../places";
import { mergeDiscussionInput } from "../schema";

/**
 * Its earlier outcomes and its polls stay on its page; a poll that is open is closed. Refuses `conflict`:
 * `not-a-discussion`, `settled-already` for one that is not open (what was decided stays where it was decided),
 * `too-much-to-move`, and `places-elsewhere` where others would read it.
 */
export const mergeDiscussion = command({
  name: "discussion.merge",
  input: mergeDiscussionInput,
  async find(deed, { conversationId, intoId }) {
    const [source, target] = await heldConversations(deed, [conversationId, intoId]);
    return { ...(source as FoundConversation), target: target as FoundConversation };
  },
  async act(deed, _input, { target, ...source }) {
    if (source.kind !== "discussion") refuse("conflict", "not-a-discussion");
    if (source.state !== "open") refuse("conflict", "settled-already");
    await mustTakePostsOf(deed.tx, source, target);
    const { tx, now, actor } = deed;
    const { id, workspaceId, audienceId } = source;
    const posts = await tx.message.findMany({
      where: { conversationId: id, standsIn: null },
      select: { id: true, number: true, clientId: true, parentId: true },
      orderBy: { number: "asc" },
    });
    await movePosts(deed, posts, source, target);
    await tx.conversation.update({ where: { id }, data: { state: "merged" } });
    await tx.merger.create({ data: { conversationId: id, intoId: target.id, personId: actor.id, at: now } });
    await closePolls(deed, source);
    deed.tell(discussionMerged, { audienceId, id, conversationId: id });
    deed.tell(conversationEdited, { audienceId, id: target.id, conversationId: target.id });
    return { workspaceId, conversationId: target.id };
  },
});
