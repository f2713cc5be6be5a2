// Finds documents within what a person may read.
import type { Document, Prisma } from "~/prisma/generated/client";
import { documentsReadableBy } from "../core/audience";
import type { Subject } from "../core/permissions";
import type { Look } from "../core/query";
import { refuse, refuseField } from "../core/refusal";

type Reader = Pick<Look, "tx" | "actor">;

/** A document as the subject of a deed: its owner is the one who added it. */
export type FoundDocument = Document & Subject & { workspaceId: string };

/** The document, if this person may read it. Refuses `not-found`. */
export async function documentById({ tx, actor }: Reader, id: string): Promise<FoundDocument> {
  const found = await tx.document.findFirst({ where: { id, AND: documentsReadableBy(actor) } });
  return found ? { ...found, ownerId: found.createdById } : refuse("not-found");
}

/** Where something is said that names a document. */
interface Readers {
  workspaceId: string;
  audienceId: string;
}

/** The documents that everyone who reads there may read as well, by title. */
export function documentsWithin({ tx, actor }: Reader, readers: Readers) {
  return tx.document.findMany({
    where: { ...within(readers), AND: documentsReadableBy(actor) },
    select: { id: true, title: true, language: true, version: true },
    orderBy: { title: "asc" },
  });
}

/**
 * One of those, and the version that is meant: the latest when none is given. Refuses `document-narrower` what fewer
 * may read than the place where it would be named, and `no-such-version`.
 */
export async function versionWithin(
  reader: Reader,
  { documentId, documentVersion }: { documentId: string; documentVersion?: number },
  readers: Readers,
): Promise<{ documentId: string; documentVersion: number }> {
  const { version } = await documentById(reader, documentId);
  const named = await reader.tx.document.count({ where: { id: documentId, ...within(readers) } });
  if (named === 0) return refuseField("documentId", "document-narrower");
  if (documentVersion && documentVersion > version) return refuseField("documentVersion", "no-such-version");
  return { documentId, documentVersion: documentVersion ?? version };
}

function within({ workspaceId, audienceId }: Readers): Prisma.DocumentWhereInput {
  return { workspaceId, audience: { OR: [{ id: audienceId }, { municipalityCode: null }] } };
}
