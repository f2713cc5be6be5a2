// Shares an internal document with the other cities, its versions and comments with it: a deed of its own.
import { moveToShared, sharedAudienceFor } from "../../conversations/find";
import { command } from "../../core/command";
import { refuse } from "../../core/refusal";
import { mustBeAllShown } from "../../core/shownReaders";
import { documentShared } from "../events";
import { heldDocument } from "../hold";
import { shareDocumentInput } from "../schema";

/**
 * Refuses `conflict`: `already-shared`, `readers-changed` when others than the confirmation said would read it, and
 * `content-changed` when it has another version, or more comments, than that said.
 */
export const shareDocument = command({
  name: "document.share",
  input: shareDocumentInput,
  find: (deed, { documentId }) => heldDocument(deed, documentId),
  async act(deed, shown, { id, conversationId, audienceId, workspaceId }) {
    const shared = await sharedAudienceFor(deed, { id: conversationId, workspaceId, audienceId }, shown);
    const { messageCount } = await deed.tx.conversation.findUniqueOrThrow({ where: { id: conversationId } });
    mustBeAllShown(shown, messageCount);
    // A version that is on its way is waited for.
    const { count } = await deed.tx.document.updateMany({
      where: { id, version: shown.version },
      data: { audienceId: shared.id },
    });
    if (count === 0) refuse("conflict", "content-changed");
    await moveToShared(deed, { id: conversationId, audienceId, originMessageId: null }, shared);
    deed.tell(documentShared, { audienceId: shared.id, id, conversationId });
    return { documentId: id };
  },
});
