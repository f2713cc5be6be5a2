// The documents that an outcome of this discussion can rest on: those that everyone who reads it may read.
import { query } from "../../core/query";
import { documentsWithin } from "../../documents/find";
import { conversationLookedAt } from "../find";
import { conversationInput } from "../schema";

export const documentsForOutcome = query({
  name: "discussion.documents",
  input: conversationInput,
  find: (look, { conversationId }) => conversationLookedAt(look, conversationId),
  async answer(look, _input, conversation) {
    return { documents: await documentsWithin(look, conversation) };
  },
});
