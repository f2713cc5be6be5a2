// What goes into the commands and queries of documents.
import * as z from "zod";
import { withoutPersonnummer } from "../core/introduction";
import { toldReaders } from "../core/meantFor";
import { shownContents, shownReaders } from "../core/shownReaders";
import {
  code,
  emptyIsNothing,
  id,
  line,
  optionalLine,
  pageNumber,
  tidied,
  upTo,
  wholeNumber,
} from "../core/text";

const purpose = z.enum(["comments", "information", "final"]);
const audience = z.enum(["shared", "internal"]);

/** A document that stays in the city's own system: only addresses that a browser opens by itself. */
const link = tidied(
  z.string(),
  (written) => written.trim(),
  // What can't be seen is no part of an address, nor kept by every database.
  upTo(2_000).regex(/^[^\s\p{C}]*$/u, "not-a-link"),
).pipe(z.url({ protocol: /^https?$/, error: "not-a-link" }));

/** A file that has been uploaded, or a link: one of the two. */
const content = {
  uploadId: emptyIsNothing(id),
  url: emptyIsNothing(link),
};

const oneContent = ({ uploadId, url }: { uploadId?: string; url?: string }) =>
  (uploadId === undefined) !== (url === undefined);
const contentMissing = { path: ["file"], message: "file-or-link" };

export const addDocumentInput = z
  .object({
    workspaceId: id,
    /** Chosen by the sender: the same id again is the same document again. */
    clientId: emptyIsNothing(id),
    title: withoutPersonnummer(line(200)),
    audience,
    purpose,
    workPackageId: emptyIsNothing(id),
    ...content,
  })
  .refine(oneContent, contentMissing);

export const addVersionInput = z
  .object({
    documentId: id,
    /** The number of the latest version that the sender saw. */
    version: wholeNumber(1),
    note: withoutPersonnummer(optionalLine(500)),
    purpose,
    ...content,
    ...toldReaders,
  })
  .refine(oneContent, contentMissing);

export const editDocumentInput = z.object({
  documentId: id,
  title: withoutPersonnummer(line(200)),
  workPackageId: emptyIsNothing(id),
  ...toldReaders,
});

export const shareDocumentInput = z.object({
  documentId: id,
  ...shownReaders,
  ...shownContents,
  /** The number of the latest version that was shown. */
  version: emptyIsNothing(wholeNumber(1)),
});

export const documentInput = z.object({ documentId: id });
export const versionInput = z.object({ documentId: id, number: wholeNumber(1) });

/** A column of the list each. */
export const sorts = [
  "changed",
  "title",
  "kind",
  "municipality",
  "audience",
  "purpose",
  "workPackage",
  "version",
] as const;

export const documentsInput = z.object({
  workspaceId: id,
  kind: emptyIsNothing(z.enum(["file", "link"])),
  municipalityCode: emptyIsNothing(code),
  audience: emptyIsNothing(audience),
  purpose: emptyIsNothing(purpose),
  workPackageId: emptyIsNothing(id),
  /** Only what has changed since one's visit before this one. */
  fresh: z.preprocess((value) => value === true || value === "true" || value === "on", z.boolean()),
  sort: z.enum(sorts).catch("changed"),
  direction: emptyIsNothing(z.enum(["up", "down"])),
  page: pageNumber,
});
