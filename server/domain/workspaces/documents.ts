// The documents that a start page speaks of: the latest ones, and those that wait for the own city's comments.
import type { DocumentKind, Language, Prisma, Purpose } from "~/prisma/generated/client";
import { documentsReadableBy } from "../core/audience";
import type { Tx } from "../core/context";
import { known, type PersonRef, peopleById } from "../core/person";
import type { Look } from "../core/query";

export interface DocumentLine {
  id: string;
  title: string;
  language: Language;
  kind: DocumentKind;
  purpose: Purpose;
  version: number;
  municipalityCode: string;
  /** Null: shared; otherwise internal to this city. */
  internalTo: string | null;
  changedAt: string;
  changedBy: PersonRef;
}

type Reader = Pick<Look, "tx" | "actor">;

/** The latest documents of a workspace, or those that others have changed since a moment. */
export function latestDocuments(
  reader: Reader,
  workspaceId: string,
  take: number,
  changedSince?: Date,
): Promise<DocumentLine[]> {
  const { actor } = reader;
  const since = changedSince && { changedAt: { gt: changedSince }, changedById: { not: actor.id } };
  return linesOf(reader.tx, { workspaceId, ...since, AND: documentsReadableBy(actor) }, take);
}

/** Another city's drafts for comments that nobody in the reader's own city has commented since they came. */
export async function waitingForComments(
  { tx, actor }: Reader,
  workspaceId: string,
  take: number,
): Promise<DocumentLine[]> {
  const { municipalityCode } = actor;
  const drafts = await tx.document.findMany({
    where: {
      workspaceId,
      purpose: "comments",
      municipalityCode: { not: municipalityCode },
      AND: documentsReadableBy(actor),
    },
    select: {
      id: true,
      changedAt: true,
      conversation: {
        select: {
          messages: {
            where: { author: { municipalityCode }, deletedAt: null, hidingId: null },
            orderBy: { number: "desc" },
            take: 1,
          },
        },
      },
    },
    orderBy: { changedAt: "desc" },
    take: 100,
  });
  const waiting = drafts.filter(({ changedAt, conversation: { messages } }) =>
    messages.every(({ createdAt }) => createdAt < changedAt),
  );
  return linesOf(tx, { id: { in: waiting.slice(0, take).map(({ id }) => id) } }, take);
}

async function linesOf(tx: Tx, where: Prisma.DocumentWhereInput, take: number): Promise<DocumentLine[]> {
  const rows = await tx.document.findMany({
    where,
    include: { audience: { select: { municipalityCode: true } } },
    orderBy: [{ changedAt: "desc" }, { id: "desc" }],
    take,
  });
  const people = await peopleById(
    tx,
    rows.map(({ changedById }) => changedById),
  );
  return rows.map(({ audience, changedAt, changedById, ...row }) => {
    const { id, title, language, kind, purpose, version, municipalityCode } = row;
    return {
      ...{ id, title, language, kind, purpose, version, municipalityCode },
      changedBy: known(people, changedById),
      internalTo: audience.municipalityCode,
      changedAt: changedAt.toISOString(),
    };
  });
}
