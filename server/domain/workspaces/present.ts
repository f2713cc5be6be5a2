// From rows to views: the only way that a workspace, a work package or a place in a workspace gets out.
import type { Language, Prisma, WorkspaceRole } from "~/prisma/generated/client";
import type { Tx } from "../core/context";
import { markOf, type TownMark, townName } from "../core/municipality";
import { type PersonRef, personRef } from "../core/person";

export interface WorkspaceView {
  id: string;
  title: string;
  purpose: string;
  /** That title and purpose are written in. */
  language: Language;
  twinningId: string;
  /** The twinning's first and last day. */
  startsOn: string;
  endsOn: string;
  /** The pioneer first. */
  owners: TownMark[];
}

const workspaceParts = {
  twinning: { select: { startsOn: true, endsOn: true } },
  owners: { include: { municipality: townName }, orderBy: { position: "asc" } },
} satisfies Prisma.WorkspaceInclude;

/** The views of the workspaces that the where-clause finds, by title. */
export async function presentWorkspaces(tx: Tx, where: Prisma.WorkspaceWhereInput): Promise<WorkspaceView[]> {
  const rows = await tx.workspace.findMany({ where, include: workspaceParts, orderBy: { title: "asc" } });
  return rows.map(({ id, title, purpose, language, twinningId, twinning, owners }) => ({
    id,
    title,
    purpose,
    language,
    twinningId,
    startsOn: dayOf(twinning.startsOn),
    endsOn: dayOf(twinning.endsOn),
    owners: owners.map(({ municipality }) => markOf(municipality)),
  }));
}

export interface WorkPackageView {
  id: string;
  workspaceId: string;
  title: string;
  language: Language;
  position: number;
  /** It can't be chosen for new things any longer. */
  retired: boolean;
}

/** The work packages in their order, also those that are retired. */
export async function presentWorkPackages(
  tx: Tx,
  where: Prisma.WorkPackageWhereInput,
): Promise<WorkPackageView[]> {
  const rows = await tx.workPackage.findMany({ where, orderBy: [{ position: "asc" }, { id: "asc" }] });
  return rows.map(({ id, workspaceId, title, language, position, retiredAt }) => ({
    ...{ id, workspaceId, title, language, position },
    retired: retiredAt !== null,
  }));
}

export interface MembershipView {
  id: string;
  workspaceId: string;
  person: PersonRef;
  role: WorkspaceRole;
  /** A partner's last day. */
  endsOn: string | null;
  createdAt: string;
}

/** The places of active people that the where-clause finds: by city, then by name. */
export async function presentMemberships(
  tx: Tx,
  where: Prisma.MembershipWhereInput,
): Promise<MembershipView[]> {
  const rows = await tx.membership.findMany({
    where: { ...where, person: { deactivatedAt: null } },
    include: { person: personRef },
    orderBy: { person: { name: "asc" } },
  });
  return rows.map(({ id, workspaceId, person, role, endsOn, createdAt }) => ({
    id,
    workspaceId,
    person,
    role,
    endsOn: endsOn && dayOf(endsOn),
    createdAt: createdAt.toISOString(),
  }));
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
