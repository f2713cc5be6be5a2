// Where the message stands that another one is a copy of, for those who may read it there.
import { query } from "../../core/query";
import { refuse } from "../../core/refusal";
import { messageById } from "../find";
import { messageInput } from "../schema";

/** Refuses `not-found` alike for what is no copy and for a copy of what the reader may not read. */
export const messageOriginal = query({
  name: "message.original",
  input: messageInput,
  find: (look, { messageId }) => messageById(look, messageId),
  async answer(look, { messageId }) {
    const copy = await look.tx.copy.findUnique({ where: { copyId: messageId } });
    if (!copy) return refuse("not-found");
    const original = await messageById(look, copy.originalId);
    return { messageId: original.id, conversationId: original.conversationId };
  },
});
