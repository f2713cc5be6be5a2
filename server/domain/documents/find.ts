// Finds documents within what a person may read.
import type { Document } from "~/prisma/generated/client";
import { documentsReadableBy } from "../core/audience";
import type { Subject } from "../core/permissions";
import type { Look } from "../core/query";
import { refuse } from "../core/refusal";

type Reader = Pick<Look, "tx" | "actor">;

/** A document as the subject of a deed: its owner is the one who added it. */
export type FoundDocument = Document & Subject & { workspaceId: string };

/** The document, if this person may read it. Refuses `not-found`. */
export async function documentById({ tx, actor }: Reader, id: string): Promise<FoundDocument> {
  const found = await tx.document.findFirst({ where: { id, AND: documentsReadableBy(actor) } });
  return found ? { ...found, ownerId: found.createdById } : refuse("not-found");
}
