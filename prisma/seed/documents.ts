// Turns the demo's documents into deeds: the first version, the later ones, and the comments, each at its own time.
import { Readable } from "node:stream";
import { perform } from "~/server/domain/core/perform";
import { addDocument } from "~/server/domain/documents/commands/addDocument";
import { addVersion } from "~/server/domain/documents/commands/addVersion";
import { keepUpload } from "~/server/domain/documents/commands/keepUpload";
import type { Books } from "./books";
import { makeFile } from "./content/files";
import type { DemoDocument, DemoVersion } from "./content/types";
import { momentOf } from "./content/when";
import { choice, messageDeeds } from "./conversations";
import type { TimedDeed } from "./timeline";

export function documentDeeds(document: DemoDocument, { today }: Books): TimedDeed[] {
  return [
    ...document.versions.map((version, i) => ({
      at: momentOf(version.when, today),
      run: (books: Books, at: Date) =>
        i === 0 ? addFirst(books, at, document, version) : addNext(books, at, document, version),
    })),
    ...document.comments.flatMap((message) => messageDeeds(document.id, message, today)),
  ];
}

async function addFirst(books: Books, at: Date, document: DemoDocument, version: DemoVersion): Promise<void> {
  const { title, audience, workPackage } = document;
  const { documentId, conversationId } = await perform(addDocument, books.as(version.by, at), {
    workspaceId: books.workspaceId,
    title,
    audience: choice(audience),
    purpose: version.purpose,
    workPackageId: books.workPackage(workPackage),
    ...(await contentOf(books, at, document, version)),
  });
  books.documents.set(document.id, { id: documentId, version: 1 });
  books.conversations.set(document.id, conversationId);
}

async function addNext(books: Books, at: Date, document: DemoDocument, version: DemoVersion): Promise<void> {
  const { id, version: before } = books.document(document.id);
  const { number } = await perform(addVersion, books.as(version.by, at), {
    documentId: id,
    version: before,
    note: version.note,
    purpose: version.purpose,
    ...(await contentOf(books, at, document, version)),
  });
  books.documents.set(document.id, { id, version: number });
}

/** A link as it is; a file is stored and kept as the upload doors do it. */
async function contentOf(books: Books, at: Date, { title }: DemoDocument, { by, source }: DemoVersion) {
  if ("url" in source) return { url: source.url };
  const { fileName, mediaType, bytes } = await makeFile(title, source, books.today);
  const stored = await books.files.put(Readable.from([bytes]), { bytes: bytes.length });
  const { uploadId } = await perform(keepUpload, books.as(by, at), { ...stored, fileName, mediaType });
  return { uploadId };
}
