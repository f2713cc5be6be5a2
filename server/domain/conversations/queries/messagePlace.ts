// Where a message stands, for a link that names nothing but the message: also when it has been moved since.
import { type Look, query } from "../../core/query";
import { isRefusal } from "../../core/refusal";
import { type FoundMessage, messageById } from "../find";
import { messageInput } from "../schema";

export const messagePlace = query({
  name: "message.place",
  input: messageInput,
  find: (look, { messageId }) => whereItIs(look, messageId),
  async answer({ tx }, _input, { conversation: { id, kind, workspaceId }, number }) {
    const document = await tx.document.findUnique({ where: { conversationId: id }, select: { id: true } });
    return { workspaceId, conversationId: id, kind, number, documentId: document?.id ?? null };
  },
});

/** What stands in for a message leads to it, for those who may read it there; others see that it was moved. */
async function whereItIs(look: Look, messageId: string): Promise<FoundMessage> {
  const found = await messageById(look, messageId);
  const moved = await look.tx.moved.findUnique({ where: { standInId: messageId } });
  if (!moved?.messageId) return found;
  return messageById(look, moved.messageId).catch((thrown) => {
    if (isRefusal(thrown)) return found;
    throw thrown;
  });
}
