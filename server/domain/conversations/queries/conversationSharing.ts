// What sharing an internal conversation would mean: how much is in it, and exactly who would read it afterwards.
import { partnersReading, readersOf } from "../../core/audience";
import { query } from "../../core/query";
import { refuse } from "../../core/refusal";
import { markOfReaders } from "../../core/shownReaders";
import { conversationLookedAt } from "../find";
import { presentConversation } from "../present";
import { conversationInput } from "../schema";

/** Refuses `conflict` for a document's comments, which are shared with their document. */
export const conversationSharing = query({
  name: "conversation.sharing",
  input: conversationInput,
  find: (look, { conversationId }) => conversationLookedAt(look, conversationId),
  async answer({ tx, now }, _input, { id, kind, workspaceId }) {
    if (kind === "comments") refuse("conflict", "comments-follow-document");
    const shared = { workspaceId, municipalityCode: null };
    const [conversation, readers, partners, who] = await Promise.all([
      presentConversation(tx, id),
      readersOf(tx, shared),
      partnersReading(tx, id, now),
      markOfReaders(tx, shared, id, now),
    ]);
    return { conversation, readers, partners, who };
  },
});
