// From rows to views: the only way that a document gets out.
import type { DocumentVersion, Prisma } from "~/prisma/generated/client";
import type { Tx } from "../core/context";
import { known, type People, peopleById } from "../core/person";
import type { DocumentView, VersionView } from "./views";

const parts = {
  audience: { select: { municipalityCode: true } },
  conversation: { select: { messageCount: true } },
  versions: { orderBy: { number: "desc" }, take: 1 },
} satisfies Prisma.DocumentInclude;

type Row = Prisma.DocumentGetPayload<{ include: typeof parts }>;

/** The views of the documents with these ids, in their order. */
export async function presentDocuments(tx: Tx, ids: string[]): Promise<DocumentView[]> {
  const rows = await tx.document.findMany({ where: { id: { in: ids } }, include: parts });
  const people = await peopleById(
    tx,
    rows.flatMap((row) => [row.changedById, ...row.versions.map((v) => v.createdById)]),
  );
  const views = new Map(rows.map((row) => [row.id, documentView(row, people)]));
  return ids.flatMap((id) => views.get(id) ?? []);
}

/** Every version of a document, the latest first. */
export async function presentVersions(tx: Tx, documentId: string): Promise<VersionView[]> {
  const rows = await tx.documentVersion.findMany({ where: { documentId }, orderBy: { number: "desc" } });
  const people = await peopleById(
    tx,
    rows.map(({ createdById }) => createdById),
  );
  return rows.map((row) => versionView(row, people));
}

function documentView(row: Row, people: People): DocumentView {
  const [latest] = row.versions;
  if (!latest) throw new Error("a document has no version");
  return {
    id: row.id,
    workspaceId: row.workspaceId,
    conversationId: row.conversationId,
    title: row.title,
    language: row.language,
    kind: row.kind,
    municipalityCode: row.municipalityCode,
    internalTo: row.audience.municipalityCode,
    workPackageId: row.workPackageId,
    purpose: row.purpose,
    version: row.version,
    changedAt: row.changedAt.toISOString(),
    changedBy: known(people, row.changedById),
    createdAt: row.createdAt.toISOString(),
    comments: row.conversation.messageCount,
    latest: versionView(latest, people),
  };
}

function versionView(row: DocumentVersion, people: People): VersionView {
  const { number, note, language, purpose, fileName, mediaType, size, sha256, url } = row;
  const createdBy = known(people, row.createdById);
  return {
    number,
    note,
    language,
    purpose,
    createdBy,
    createdAt: row.createdAt.toISOString(),
    fileName,
    mediaType,
    size,
    sha256,
    url,
  };
}
