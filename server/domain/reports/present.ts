// From rows to views of reports.
import type { Prisma } from "~/prisma/generated/client";
import { mayRead } from "../core/audience";
import type { Tx } from "../core/context";
import { personRef } from "../core/person";
import type { Look } from "../core/query";
import type { Standing } from "../core/standing";
import { reportsSeenBy } from "./find";
import type { ListedReport, ReportView } from "./views";

const parts = { person: personRef, closedBy: { select: { id: true, name: true } } } as const;

type Row = Prisma.ReportGetPayload<{ include: typeof parts }>;

function reportView({ id, messageId, person: by, at, closedBy, closedAt, ...row }: Row): ReportView {
  const { reason, language, note, noteLanguage } = row;
  return {
    ...{ id, messageId, reason, language, by, at: at.toISOString() },
    closed: closedBy &&
      closedAt && {
        ...{ by: closedBy, at: closedAt.toISOString() },
        ...{ note, language: noteLanguage ?? language },
      },
  };
}

/** Those among these reports that the person whose own audience this is still sees. */
export async function presentReports(tx: Tx, ids: string[], audienceId: string): Promise<ReportView[]> {
  const reader = await tx.person.findFirst({ where: { audience: { id: audienceId }, deactivatedAt: null } });
  if (!reader) return [];
  const rows = await tx.report.findMany({
    where: { id: { in: ids }, AND: reportsSeenBy(reader) },
    include: parts,
  });
  return rows.map(reportView);
}

const listedParts = {
  ...parts,
  message: {
    select: {
      createdAt: true,
      author: personRef,
      conversation: {
        include: {
          audience: { select: { municipalityCode: true, municipality: { select: { name: true } } } },
          workspace: {
            select: { id: true, title: true, language: true, owners: { select: { municipalityCode: true } } },
          },
        },
      },
    },
  },
} satisfies Prisma.ReportInclude;

type ListedRow = Prisma.ReportGetPayload<{ include: typeof listedParts }>;

/** Those that the where-clause finds, as a list shows them to this reader. */
export async function listReports(
  { tx, actor }: Pick<Look, "tx" | "actor">,
  find: Pick<Prisma.ReportFindManyArgs, "where" | "skip" | "take" | "orderBy">,
): Promise<ListedReport[]> {
  const rows = await tx.report.findMany({ ...find, include: listedParts });
  return rows.map((row) => listed(row, actor));
}

function listed(row: ListedRow, actor: Standing): ListedReport {
  const { author, createdAt, conversation } = row.message;
  const readable = mayRead(actor, conversation);
  const { id, kind, title, language, audience } = conversation;
  const place = { internalTo: audience.municipalityCode, town: audience.municipality?.name ?? null };
  return {
    ...reportView(row),
    author,
    writtenAt: createdAt.toISOString(),
    conversation: readable ? { id, kind, title, language, ...place } : null,
    workspace: workspaceFor(actor, conversation.workspace, readable),
  };
}

/** A coordinator governs the own city's people in a workspace also without a place there. */
function workspaceFor(
  { role, municipalityCode }: Standing,
  { id, title, language, owners }: ListedRow["message"]["conversation"]["workspace"],
  readable: boolean,
): ListedReport["workspace"] {
  const governs =
    role === "coordinator" && owners.some((owner) => owner.municipalityCode === municipalityCode);
  return readable || governs ? { id, title, language } : null;
}
