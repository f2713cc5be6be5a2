// What merging a discussion would mean: how much is in it, and which discussions can take it.
import { query } from "../../core/query";
import { refuse } from "../../core/refusal";
import { conversationLookedAt } from "../find";
import { placesFor } from "../places";
import { presentConversation } from "../present";
import { conversationInput } from "../schema";
import { seenAs } from "../unlinked";

/** Refuses `conflict` for what is no open discussion. */
export const discussionMerging = query({
  name: "discussion.merging",
  input: conversationInput,
  find: (look, { conversationId }) => conversationLookedAt(look, conversationId),
  async answer({ tx, actor }, { conversationId }, found) {
    if (found.kind !== "discussion") refuse("conflict", "not-a-discussion");
    if (found.state !== "open") refuse("conflict", "settled-already");
    const [view, posts, places] = await Promise.all([
      presentConversation(tx, conversationId),
      tx.message.count({ where: { conversationId, standsIn: null } }),
      placesFor(tx, found),
    ]);
    return { conversation: seenAs(actor, view), posts, places };
  },
});
