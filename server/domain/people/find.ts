// Finds people within what one can reach, lets new ones in, and tells of them.
import type { Person, Prisma } from "~/prisma/generated/client";
import type { Deed } from "../core/command";
import type { Tx } from "../core/context";
import type { Subject } from "../core/permissions";
import type { Look } from "../core/query";
import { refuse, refuseField } from "../core/refusal";
import { personChanged } from "./events";
import { streamsOfPartnersSeeing } from "./seen";

/** A person of one's own city, its partners among them; a partner is not shown who they are. Refuses `not-found`. */
export async function townsmanById({ tx, actor }: Pick<Look, "tx" | "actor">, id: string): Promise<Person> {
  const { role, municipalityCode } = actor;
  const found = role !== "partner" && (await tx.person.findFirst({ where: { id, municipalityCode } }));
  return found || refuse("not-found");
}

/** An invitation to one's own city, for those who are shown its invitations: its coordinators. Refuses `not-found`. */
export async function invitationById(
  { tx, actor }: Pick<Look, "tx" | "actor">,
  id: string,
): Promise<Subject & { municipalityCode: string }> {
  const { role, municipalityCode } = actor;
  const where = { id, purpose: "invitation", municipalityCode } as const;
  if (role !== "coordinator" || !(await tx.oneTimeLink.findFirst({ where }))) return refuse("not-found");
  return { municipalityCode };
}

type Newcomer = Omit<Prisma.PersonUncheckedCreateInput, "createdAt" | "id">;

/** Makes somebody a person here, with a stream of their own. Refuses an address that somebody has already. */
export async function admit(deed: Deed, newcomer: Newcomer): Promise<Person> {
  const { tx, now } = deed;
  await mustBeFree(tx, newcomer.email);
  const person = await tx.person.create({ data: { ...newcomer, createdAt: now } });
  await tx.audience.create({ data: { personId: person.id } });
  await tellOf(deed, person);
  return person;
}

/** Refuses an e-mail address that somebody has already. */
export async function mustBeFree(tx: Tx, email: string): Promise<void> {
  if (await tx.person.findUnique({ where: { email }, select: { id: true } }))
    refuseField("email", "email-taken");
}

/** Tells partners, who hear neither cities nor workspaces, what somebody whose name they can read is called now. */
export async function tellPartnersOf({ tx, now, tell }: Deed, { id, ...person }: Person): Promise<void> {
  const { name, title, municipalityCode, organisation } = person;
  const view = { id, name, title, municipalityCode, organisation };
  for (const audienceId of await streamsOfPartnersSeeing(tx, id, now))
    tell(personChanged, { audienceId, id, view });
}

/** Tells the person's own city, and everyone who shares a workspace with them, what they are called now. */
export async function tellOf({ tx, tell }: Deed, { id, municipalityCode }: Person): Promise<void> {
  const hearing = await tx.audience.findMany({
    where: {
      OR: [
        { municipalityCode, workspaceId: null },
        { municipalityCode: null, workspace: { memberships: { some: { personId: id } } } },
      ],
    },
    select: { id: true },
  });
  for (const audience of hearing) tell(personChanged, { audienceId: audience.id, id });
}

/**
 * Refuses `conflict` (`last-coordinator`) what would leave a city with nobody to run its side. The coordinators' rows
 * stay locked until commit, so that two of them can't step down past each other.
 */
export async function mustLeaveCoordinator(tx: Tx, { id, municipalityCode }: Person): Promise<void> {
  const others = await tx.$queryRaw<{ id: string }[]>`
    select id from "Person"
    where "municipalityCode" = ${municipalityCode} and role = 'coordinator' and "deactivatedAt" is null
    order by id for update`;
  if (!others.some((other) => other.id !== id)) refuse("conflict", "last-coordinator");
}
