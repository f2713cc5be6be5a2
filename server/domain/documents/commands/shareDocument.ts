// Shares an internal document with the other cities, its versions and comments with it: a deed of its own.
import { shareComments, sharedAudienceFor } from "../../conversations/find";
import { command } from "../../core/command";
import { documentShared } from "../events";
import { documentById } from "../find";
import { shareDocumentInput } from "../schema";

/** Refuses `conflict`: `already-shared`, and `readers-changed` when others than the confirmation said would read it. */
export const shareDocument = command({
  name: "document.share",
  input: shareDocumentInput,
  find: (deed, { documentId }) => documentById(deed, documentId),
  async act(deed, { readers }, { id, conversationId, audienceId, workspaceId }) {
    const shared = await sharedAudienceFor(deed, { workspaceId, audienceId, readers });
    await deed.tx.document.update({ where: { id }, data: { audienceId: shared.id } });
    await shareComments(deed, { id: conversationId, audienceId }, shared);
    deed.tell(documentShared, { audienceId: shared.id, id, conversationId });
    return { documentId: id };
  },
});
