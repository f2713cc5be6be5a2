// The documents on the page, as they are now: a row changes in its place, and what is new is only counted.
import { useEffect, useMemo, useState } from "react";
import { useChanges } from "~/app/live/LiveProvider";
import type { MessageView } from "~/server/domain/conversations/views";
import type { DocumentView } from "~/server/domain/documents/views";

export function useDocuments(loaded: DocumentView[]) {
  const [changed, setChanged] = useState<Record<string, DocumentView>>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page loaded afresh knows what was changed before
  useEffect(() => setChanged({}), [loaded]);
  const known = new Map(loaded.map((document) => [document.id, changed[document.id] ?? document]));

  useChanges(({ kind, view }) => {
    if (kind === "document") {
      const document = view as DocumentView;
      setChanged((before) => ({ ...before, [document.id]: document }));
    }
    if (kind === "message") {
      const { conversationId, number } = view as MessageView;
      const document = [...known.values()].find((one) => one.conversationId === conversationId);
      if (document && number > document.comments)
        setChanged((before) => ({ ...before, [document.id]: { ...document, comments: number } }));
    }
  });
  const added = Object.keys(changed).filter((id) => !known.has(id)).length;
  return { documents: [...known.values()], added };
}

/** One document, as it is now. */
export function useOneDocument(loaded: DocumentView): DocumentView {
  const {
    documents: [document = loaded],
  } = useDocuments(useMemo(() => [loaded], [loaded]));
  return document;
}
