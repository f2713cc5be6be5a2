// Where a message stands, for a link that names nothing but the message.
import { query } from "../../core/query";
import { messageById } from "../find";
import { messageInput } from "../schema";

export const messagePlace = query({
  name: "message.place",
  input: messageInput,
  find: (look, { messageId }) => messageById(look, messageId),
  async answer({ tx }, _input, { conversation: { id, kind, workspaceId }, number }) {
    const document = await tx.document.findUnique({ where: { conversationId: id }, select: { id: true } });
    return { workspaceId, conversationId: id, kind, number, documentId: document?.id ?? null };
  },
});
