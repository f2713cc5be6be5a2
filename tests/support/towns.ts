// Founders: towns, their people, and what they own together, made for one test as rows.
import type { Municipality, Person, PersonRole, Prisma, WorkspaceRole } from "~/prisma/generated/client";
import { newId } from "~/server/domain/core/id";
import type { World } from "./world";

export interface Town {
  code: string;
  name: string;
  municipality: Municipality;
  coordinator: Person;
  /** The municipality's own side. */
  audienceId: string;
}

/** Founds a municipality's side and its first coordinator; one that nobody in this world has, when none is named. */
export async function foundTown(world: World, code?: string): Promise<Town> {
  const free = await world.db.municipality.findMany({
    where: { foundedAt: null, parties: { none: {} } },
    select: { code: true },
  });
  const chosen = code ?? free[Math.floor(Math.random() * free.length)]?.code ?? "";
  const municipality = await world.db.municipality.update({
    where: { code: chosen, foundedAt: null },
    data: { foundedAt: world.clock.now() },
  });
  const { id: audienceId } = await world.db.audience.create({ data: { municipalityCode: chosen } });
  const town = { code: chosen, name: municipality.name, municipality, audienceId };
  return { ...town, coordinator: await addPerson(world, { municipalityCode: chosen, role: "coordinator" }) };
}

export interface Newcomer extends Partial<Omit<Prisma.PersonUncheckedCreateInput, "passwordHash">> {
  role?: PersonRole;
  /** Left out: nobody can sign in as this person with a password. */
  password?: string;
}

/** A colleague in the town, staff unless it is said otherwise. */
export function addColleague(world: World, town: Town, about: Newcomer = {}): Promise<Person> {
  return addPerson(world, { municipalityCode: town.code, ...about });
}

/** Somebody from outside every municipality, whom the town is host to. */
export function addPartner(world: World, town: Town, about: Newcomer = {}): Promise<Person> {
  return addColleague(world, town, { role: "partner", organisation: "Karlstads universitet", ...about });
}

const givenNames = ["Åsa", "Örjan", "Märta", "Sivan", "Göran", "Fatima", "Ingvar", "Zelal", "Yngve", "Britt"];
const familyNames = ["Öhman", "Åkesson", "Lindgren", "Ek", "Haddad", "Ängström", "Björk", "Salonen"];

async function addPerson(
  world: World,
  { password, ...about }: Newcomer & { municipalityCode: string },
): Promise<Person> {
  const id = newId();
  const person = await world.db.person.create({
    data: {
      id,
      email: `${id}@example.se`,
      name: nextName(),
      title: "Klimatstrateg",
      department: "Kommunledningskontoret",
      createdAt: world.clock.now(),
      ...about,
      passwordHash: password ? await world.shared.passwords.hash(password) : null,
    },
  });
  await world.db.audience.create({ data: { personId: person.id } });
  return person;
}

let named = 0;

/** No two people of a scene have the same name, or a mention of one would reach neither. */
function nextName(): string {
  const [given, family] = [named % givenNames.length, Math.floor(named / givenNames.length)];
  named++;
  return `${givenNames[given]} ${familyNames[family % familyNames.length]}`;
}

/** Every event stream that is one's own: for what is told to oneself alone. */
export async function ownAudienceId(world: World, { id }: Pick<Person, "id">): Promise<string> {
  return (await world.db.audience.findUniqueOrThrow({ where: { personId: id } })).id;
}

/** Gives somebody a place in a workspace, as a member unless it is said otherwise. */
export function givePlace(
  world: World,
  { workspaceId }: { workspaceId: string },
  person: Person,
  role: WorkspaceRole = "member",
  { named = [], endsOn = null }: { named?: string[]; endsOn?: Date | null } = {},
) {
  return world.db.membership.create({
    data: {
      workspaceId,
      personId: person.id,
      role,
      endsOn,
      municipalityCode: person.municipalityCode,
      addedById: person.id,
      createdAt: world.clock.now(),
      named: { create: named.map((conversationId) => ({ conversationId })) },
    },
  });
}
