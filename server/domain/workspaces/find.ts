// Finds workspaces and places within what a person can reach: through a place of one's own, or as coordinator of an owner city.
import type { Membership, WorkPackage, WorkspaceRole } from "~/prisma/generated/client";
import type { Deed } from "../core/command";
import type { Tx } from "../core/context";
import { dateOf, dayOf } from "../core/day";
import type { EventType } from "../core/event";
import type { Subject } from "../core/permissions";
import type { Look } from "../core/query";
import { refuse } from "../core/refusal";
import type { Standing } from "../core/standing";
import { workspaceChanged } from "./events";
import type { WorkPackageView, WorkspaceView } from "./present";

type Reader = Pick<Look, "tx" | "actor">;

/** A workspace as the subject of a deed there; the city is the actor's own. */
export type FoundWorkspace = Subject & { workspaceId: string; municipalityCode: string };

/** The workspace, if the actor has a place in it. Refuses `not-found`. */
export function placeIn(actor: Standing, workspaceId: string): FoundWorkspace {
  if (!actor.places.has(workspaceId)) refuse("not-found");
  return { workspaceId, municipalityCode: actor.municipalityCode, ownerId: actor.id };
}

/** The workspace, also for a coordinator of one of its cities who has no place there. Refuses `not-found`. */
export async function workspaceFor(reader: Reader, workspaceId: string): Promise<FoundWorkspace> {
  const { tx, actor } = reader;
  if (actor.places.has(workspaceId)) return placeIn(actor, workspaceId);
  const governs = actor.role === "coordinator" && (await isOwner(tx, workspaceId, actor.municipalityCode));
  return governs ? { workspaceId, municipalityCode: actor.municipalityCode } : refuse("not-found");
}

export type FoundMembership = Membership & Subject & { municipalityCode: string };

/** A place in a workspace that the actor can see into; a partner is shown none but their own. Refuses `not-found`. */
export async function membershipById(reader: Reader, id: string): Promise<FoundMembership> {
  const found = await reader.tx.membership.findUnique({ where: { id } });
  if (!found) return refuse("not-found");
  await workspaceFor(reader, found.workspaceId);
  const isPartner = roleIn(reader.actor, found.workspaceId) === "partner";
  return isPartner && found.personId !== reader.actor.id ? refuse("not-found") : found;
}

export type FoundWorkPackage = FoundWorkspace & WorkPackage;

/** A work package of a workspace that the actor has a place in. Refuses `not-found`. */
export async function workPackageById({ tx, actor }: Reader, id: string): Promise<FoundWorkPackage> {
  const found = await tx.workPackage.findUnique({ where: { id } });
  return found ? { ...found, ...placeIn(actor, found.workspaceId) } : refuse("not-found");
}

/** The audience that everyone in the workspace reads. */
export async function sharedAudienceOf(tx: Tx, workspaceId: string): Promise<string> {
  const { id } = await tx.audience.findFirstOrThrow({ where: { workspaceId, municipalityCode: null } });
  return id;
}

/**
 * Tells everyone in the workspace of what all who have a place there see: itself and its work packages. Partners, who don't
 * hear its shared audience, are told in their own streams until their last day has been.
 */
export async function tellAllIn(
  { tx, now, tell }: Deed,
  what: EventType<string, WorkspaceView | WorkPackageView>,
  workspaceId: string,
  ids: Iterable<string>,
): Promise<void> {
  const staying = [{ endsOn: null }, { endsOn: { gte: dateOf(dayOf(now)) } }];
  const partners = { some: { workspaceId, role: "partner" as const, OR: staying } };
  const own = await tx.audience.findMany({
    where: { person: { memberships: partners } },
    select: { id: true },
  });
  const audienceIds = [await sharedAudienceOf(tx, workspaceId), ...own.map(({ id }) => id)];
  for (const id of ids) for (const audienceId of audienceIds) tell(what, { audienceId, id });
}

/** Who has which role; used where rights depend on more than the actor's own hat. */
export function roleIn(actor: Standing, workspaceId: string): WorkspaceRole | null {
  return actor.places.get(workspaceId)?.role ?? null;
}

/**
 * Makes cities that have joined a twinning owners of its workspaces. A city that is no longer a party keeps its part:
 * nobody is let in to what it owns without its yes, which only the parties have given.
 */
export async function takeInOwners(
  deed: Deed,
  twinningId: string,
  parties: { municipalityCode: string }[],
): Promise<void> {
  const { tx } = deed;
  const workspaces = await tx.workspace.findMany({ where: { twinningId }, include: { owners: true } });
  for (const { id, owners } of workspaces) {
    const codes = parties.map(({ municipalityCode }) => municipalityCode);
    if (!owners.every(({ municipalityCode }) => codes.includes(municipalityCode))) continue;
    const joining = parties.filter(
      (party) => !owners.some(({ municipalityCode }) => municipalityCode === party.municipalityCode),
    );
    for (const [i, { municipalityCode }] of joining.entries()) {
      const position = owners.length + i;
      await tx.workspaceOwner.create({ data: { workspaceId: id, municipalityCode, position } });
      await tx.audience.create({ data: { workspaceId: id, municipalityCode } });
    }
    if (joining.length > 0) await tellAllIn(deed, workspaceChanged, id, [id]);
  }
}

/** Tells a twinning's workspaces of what they show of it: its first and last day. */
export async function tellWorkspacesOf(deed: Deed, twinningId: string): Promise<void> {
  for (const { id } of await deed.tx.workspace.findMany({ where: { twinningId }, select: { id: true } }))
    await tellAllIn(deed, workspaceChanged, id, [id]);
}

async function isOwner(tx: Tx, workspaceId: string, municipalityCode: string): Promise<boolean> {
  return (await tx.workspaceOwner.count({ where: { workspaceId, municipalityCode } })) > 0;
}
