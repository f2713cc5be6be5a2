// Gives a document another title or work package; its comments follow.
import { editComments, mustBePackageOf } from "../../conversations/find";
import { command } from "../../core/command";
import { documentEdited } from "../events";
import { heldDocument } from "../hold";
import { editDocumentInput } from "../schema";

export const editDocument = command({
  name: "document.edit",
  input: editDocumentInput,
  find: (deed, { documentId }) => heldDocument(deed, documentId),
  async act(deed, { title, workPackageId }, { id, workspaceId, audienceId, conversationId }) {
    await mustBePackageOf(deed.tx, workspaceId, workPackageId);
    const data = { title, workPackageId: workPackageId ?? null };
    await deed.tx.document.update({ where: { id }, data });
    await editComments(deed, { id: conversationId, audienceId, documentId: id }, data);
    deed.tell(documentEdited, { audienceId, id, conversationId });
    return { documentId: id };
  },
});
