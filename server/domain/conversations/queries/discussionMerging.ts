// What merging a discussion would mean: how much is in it, and which discussions can take it.
import { query } from "../../core/query";
import { refuse } from "../../core/refusal";
import { conversationById } from "../find";
import { placesFor } from "../places";
import { presentConversations } from "../present";
import { conversationInput } from "../schema";
import { seenBy } from "../unlinked";

/** Refuses `conflict` for what is no open discussion. */
export const discussionMerging = query({
  name: "discussion.merging",
  input: conversationInput,
  find: (look, { conversationId }) => conversationById(look, conversationId),
  async answer({ tx, actor }, { conversationId }, found) {
    if (found.kind !== "discussion") refuse("conflict", "not-a-discussion");
    if (found.state !== "open") refuse("conflict", "settled-already");
    const [views, posts, places] = await Promise.all([
      presentConversations(tx, { where: { id: conversationId } }),
      tx.message.count({ where: { conversationId, standsIn: null } }),
      placesFor(tx, found),
    ]);
    const [conversation] = seenBy(actor, views);
    if (!conversation) return refuse("not-found");
    return { conversation, posts, places };
  },
});
