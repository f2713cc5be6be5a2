// Shares an internal document with the other cities, its versions and comments with it: a deed of its own.
import { moveToShared, sharedAudienceFor } from "../../conversations/find";
import { command } from "../../core/command";
import { documentShared } from "../events";
import { heldDocument } from "../hold";
import { shareDocumentInput } from "../schema";

/** Refuses `conflict`: `already-shared`, and `readers-changed` when others than the confirmation said would read it. */
export const shareDocument = command({
  name: "document.share",
  input: shareDocumentInput,
  find: (deed, { documentId }) => heldDocument(deed, documentId),
  async act(deed, shown, { id, conversationId, audienceId, workspaceId }) {
    const shared = await sharedAudienceFor(deed, { id: conversationId, workspaceId, audienceId }, shown);
    await deed.tx.document.update({ where: { id }, data: { audienceId: shared.id } });
    await moveToShared(deed, { id: conversationId, audienceId, originMessageId: null }, shared);
    deed.tell(documentShared, { audienceId: shared.id, id, conversationId });
    return { documentId: id };
  },
});
