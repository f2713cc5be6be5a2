// Finds documents within what a person may read.
import type { Document } from "~/prisma/generated/client";
import { documentsReadableBy } from "../core/audience";
import type { Subject } from "../core/permissions";
import type { Look } from "../core/query";
import { refuse } from "../core/refusal";
import { presentDocuments } from "./present";
import type { DocumentView } from "./views";

type Reader = Pick<Look, "tx" | "actor">;

/** A document as the subject of a deed: its owner is the one who added it. */
export type FoundDocument = Document & Subject & { workspaceId: string };

/** The document, if this person may read it. Refuses `not-found`. */
export async function documentById({ tx, actor }: Reader, id: string): Promise<FoundDocument> {
  const found = await tx.document.findFirst({ where: { id, AND: documentsReadableBy(actor) } });
  return found ? { ...found, ownerId: found.createdById } : refuse("not-found");
}

/** The documents of a workspace that changed last, of those that the reader may read. */
export async function latestDocuments(
  { tx, actor }: Reader,
  workspaceId: string,
  take: number,
): Promise<DocumentView[]> {
  const rows = await tx.document.findMany({
    where: { workspaceId, AND: documentsReadableBy(actor) },
    orderBy: [{ changedAt: "desc" }, { id: "desc" }],
    take,
    select: { id: true },
  });
  return presentDocuments(
    tx,
    rows.map(({ id }) => id),
  );
}
