// Gives a document another title or work package; its comments follow.
import { editComments, mustBePackageOf } from "../../conversations/find";
import { command } from "../../core/command";
import { documentEdited } from "../events";
import { documentById } from "../find";
import { editDocumentInput } from "../schema";

export const editDocument = command({
  name: "document.edit",
  input: editDocumentInput,
  find: (deed, { documentId }) => documentById(deed, documentId),
  async act(deed, { title, workPackageId }, { id, workspaceId, conversationId }) {
    await mustBePackageOf(deed.tx, workspaceId, workPackageId);
    const data = { title, workPackageId: workPackageId ?? null };
    // The audience as it is now that the row is held: the document may have been shared since it was found.
    const { audienceId } = await deed.tx.document.update({ where: { id }, data });
    await editComments(deed, { id: conversationId, audienceId, documentId: id }, data);
    deed.tell(documentEdited, { audienceId, id, conversationId });
    return { documentId: id };
  },
});
