// What happens to documents, as it is told.
import { event, type Kind } from "../core/event";
import { presentDocuments } from "./present";
import type { DocumentView } from "./views";

const document: Kind<"document", DocumentView> = {
  name: "document",
  present: presentDocuments,
  conversationOf: ({ conversationId }) => conversationId,
};

export const documentAdded = event("document.added", document);
export const documentVersionAdded = event("document.versionAdded", document);
export const documentEdited = event("document.edited", document);
export const documentShared = event("document.shared", document);
