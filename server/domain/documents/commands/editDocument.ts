// Gives a document another title or work package; its comments follow.

import { editComments, mustBePackageOf } from "../../conversations/find";
import { command } from "../../core/command";
import { languageOf } from "../../core/language";
import { mustBeMeantFor } from "../../core/meantFor";
import { documentEdited } from "../events";
import { heldDocument } from "../hold";
import { editDocumentInput } from "../schema";

/** Refuses `conflict` (`document-shared`) a title that was written internally to a document that was shared since. */
export const editDocument = command({
  name: "document.edit",
  input: editDocumentInput,
  find: (deed, { documentId }) => heldDocument(deed, documentId),
  async act(deed, input, document) {
    const { title, workPackageId } = input;
    await mustBeMeantFor(deed, input, document, "document-shared");
    const { id, workspaceId, audienceId, conversationId } = document;
    await mustBePackageOf(deed.tx, workspaceId, workPackageId);
    const language = languageOf(document.language, title);
    const data = { title, language, workPackageId: workPackageId ?? null };
    await deed.tx.document.update({ where: { id }, data });
    await editComments(deed, { id: conversationId, audienceId, documentId: id }, data);
    deed.tell(documentEdited, { audienceId, id, conversationId });
    return { documentId: id };
  },
});
