// Finds reports: for the one who made them, and for the coordinators whom they are for. For everyone else there are none.
import type { Prisma, Report } from "~/prisma/generated/client";
import type { Deed } from "../core/command";
import type { Subject } from "../core/permissions";
import type { Look } from "../core/query";
import { refuse } from "../core/refusal";
import type { Standing } from "../core/standing";

type Reader = Pick<Standing, "id" | "role" | "municipalityCode">;

/** Nobody follows up what is said of themselves: a coordinator doesn't see reports of what they wrote. */
export function reportsToFollowUp({ id, role, municipalityCode }: Reader): Prisma.ReportWhereInput {
  if (role !== "coordinator") return { id: { in: [] } };
  return { municipalityCode, message: { authorId: { not: id } } };
}

/** One's own, and those to follow up. */
export function reportsSeenBy(reader: Reader): Prisma.ReportWhereInput {
  return { OR: [{ personId: reader.id }, reportsToFollowUp(reader)] };
}

export type FoundReport = Report & Subject & { message: { authorId: string } };

/** The report, if this person sees it. Refuses `not-found`. */
export async function reportById(
  { tx, actor }: Pick<Look, "tx" | "actor">,
  id: string,
): Promise<FoundReport> {
  const found = await tx.report.findFirst({
    where: { id, AND: reportsSeenBy(actor) },
    include: { message: { select: { authorId: true } } },
  });
  return found ? { ...found, ownerId: found.personId } : refuse("not-found");
}

/** The coordinators of a city who follow up reports: of what this person wrote, all but that person. */
export function followersUp({ tx }: Pick<Deed, "tx">, municipalityCode: string, authorId?: string) {
  return tx.person.findMany({
    where: {
      ...{ municipalityCode, role: "coordinator", deactivatedAt: null },
      ...(authorId && { id: { not: authorId } }),
    },
    select: { id: true, audience: { select: { id: true } } },
  });
}

/** What waits for a coordinator, the oldest first. */
export async function awaitingReports({ tx, actor }: Pick<Look, "tx" | "actor">, take: number) {
  const rows = await tx.report.findMany({
    where: { closedAt: null, AND: reportsToFollowUp(actor) },
    select: { id: true, at: true, person: { select: { name: true } } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    take,
  });
  return rows.map(({ id, at, person }) => ({ id, at: at.toISOString(), by: person.name }));
}
