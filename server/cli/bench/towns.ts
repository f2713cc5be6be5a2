// The towns that the bench is run in: two cities, their people with sessions, workspaces, rooms, and a discussion with fifty replies.
import { randomUUID } from "node:crypto";
import { sessionCookie } from "../../auth/cookie";
import { openDiscussion } from "../../domain/conversations/commands/openDiscussion";
import { openRoom } from "../../domain/conversations/commands/openRoom";
import { postMessage } from "../../domain/conversations/commands/postMessage";
import type { Context } from "../../domain/core/context";
import { newId } from "../../domain/core/id";
import { perform } from "../../domain/core/perform";
import { acceptTwinning } from "../../domain/twinnings/commands/acceptTwinning";
import { proposeTwinning } from "../../domain/twinnings/commands/proposeTwinning";
import { foundWorkspace } from "../../domain/workspaces/commands/foundWorkspace";
import { giveMembership } from "../../domain/workspaces/commands/giveMembership";
import type { World } from "../../world";
import type { Member, Person } from "./orders";
import { lineNumber } from "./words";

export interface Towns {
  /** A hundred people, ten in each of ten rooms; every room in a workspace of its own, as rooms are for those who read. */
  tenRooms: Person[];
  /** Two hundred people in one room. */
  oneRoom: Person[];
  /** A thousand people, fifty in each of twenty workspaces with one room each. */
  crowd: Member[];
  /** Where it is, and the cookies of those who can read it. */
  discussion: { path: string; readers: string[] };
}

export const cities = ["1780", "1781"] as const;
const replies = 50;
const thousand = 1_000;
/** How many of the thousand share a workspace. */
const together = 50;
/** One from each city, who found and invite, and therefore hear every room: they are not among the clients. */
const leaders = cities.length;

export interface Citizen {
  id: string;
  city: string;
  cookie: string;
}

/** @param world a server with nobody on it */
export async function buildTowns(world: World): Promise<Towns> {
  const everybody = await bringIn(world, leaders + 200 + thousand);
  const people = everybody.slice(0, leaders + 200);
  const twinningId = await linkArms(world, people);
  const tenRooms: Person[] = [];
  const colleagues = people.slice(leaders);
  for (let i = 0; i < 10; i++) {
    const members = colleagues.slice(i * 10, i * 10 + 10);
    const { room } = await openWorkspace(world, twinningId, people, members);
    tenRooms.push(...members.map(({ cookie }) => ({ cookie, room })));
  }
  const { room, workspaceId } = await openWorkspace(world, twinningId, people, colleagues);
  const oneRoom = colleagues.map(({ cookie }) => ({ cookie, room }));
  const crowd = await gather(world, twinningId, people, everybody.slice(people.length));
  return { tenRooms, oneRoom, crowd, discussion: await discuss(world, workspaceId, colleagues) };
}

async function gather(
  world: World,
  twinningId: string,
  people: Citizen[],
  crowd: Citizen[],
): Promise<Member[]> {
  const all: Member[] = [];
  for (let from = 0; from < crowd.length; from += together) {
    const members = crowd.slice(from, from + together);
    const { room, workspaceId } = await openWorkspace(world, twinningId, people, members);
    all.push(...members.map(({ cookie }) => ({ cookie, room, workspaceId })));
  }
  return all;
}

/** As rows, since two hundred invitations with two hundred passwords would take half a minute. */
export async function bringIn(world: World, count: number): Promise<Citizen[]> {
  const { db } = world;
  await db.municipality.updateMany({ where: { code: { in: [...cities] } }, data: { foundedAt: new Date() } });
  await db.audience.createMany({ data: cities.map((municipalityCode) => ({ municipalityCode })) });
  const people = Array.from({ length: count }, (_, i) => ({ id: newId(), ...citizenNumber(i) }));
  await db.person.createMany({ data: people });
  await db.audience.createMany({ data: people.map(({ id }) => ({ personId: id })) });
  return Promise.all(
    people.map(async ({ id, municipalityCode: city }) => {
      const { token } = await world.sessions.create(db, id, "");
      const [cookie = ""] = sessionCookie(world.settings.origin, token).split(";");
      return { id, city, cookie };
    }),
  );
}

function citizenNumber(i: number) {
  return {
    email: `${i}@example.se`,
    name: `${i % 3 ? "Åsa" : "Örjan"} ${i % 2 ? "Lindgren" : "Öhman"} ${i}`,
    title: "Klimatstrateg",
    municipalityCode: cities[i % 2] as string,
    role: i < leaders ? ("coordinator" as const) : ("staff" as const),
    createdAt: new Date(),
  };
}

export async function linkArms(world: World, [first, second]: Citizen[]): Promise<string> {
  const { twinningId } = await perform(proposeTwinning, as(world, first), {
    pioneer: cities[0],
    twins: [cities[1]],
    purpose: "Minska utsläppen från transporter",
    startsOn: "2026-01-01",
    endsOn: "2030-12-31",
    charter: "Vi krokar arm.",
  });
  const { charterHash } = await world.db.twinning.findUniqueOrThrow({ where: { id: twinningId } });
  for (const citizen of [first, second]) {
    const party = await world.db.twinningParty.findFirst({
      where: { twinningId, municipalityCode: citizen?.city, acceptedAt: { not: null } },
    });
    if (!party) await perform(acceptTwinning, as(world, citizen), { twinningId, charterHash });
  }
  return twinningId;
}

export async function openWorkspace(world: World, twinningId: string, people: Citizen[], members: Citizen[]) {
  const [founder, coordinator] = people;
  const { workspaceId } = await perform(foundWorkspace, as(world, founder), {
    twinningId,
    title: "Transporter",
    purpose: "Lära av varandra",
    lead: true,
  });
  for (const { id: personId, city } of members)
    await perform(giveMembership, as(world, city === founder?.city ? founder : coordinator), {
      workspaceId,
      personId,
      role: "member",
    });
  const input = { workspaceId, title: "Fikarummet", audience: "shared" };
  const { conversationId: room } = await perform(openRoom, as(world, founder), input);
  return { room, workspaceId };
}

/** Every third reply answers an earlier one, as in a discussion among colleagues. */
async function discuss(world: World, workspaceId: string, people: Citizen[]): Promise<Towns["discussion"]> {
  const [, opener, ...others] = people;
  const { conversationId } = await perform(openDiscussion, as(world, opener), {
    workspaceId,
    title: "Hur får vi fler att ta bussen?",
    body: lineNumber(0),
    clientId: randomUUID(),
    audience: "shared",
  });
  const posted: string[] = [];
  for (let i = 0; i < replies; i++) {
    const { id } = await perform(postMessage, as(world, others[i % 12]), {
      conversationId,
      clientId: randomUUID(),
      body: lineNumber(i),
      parentId: i % 3 === 2 ? posted[i - 2] : undefined,
    });
    posted.push(id);
  }
  const readers = people.map(({ cookie }) => cookie);
  return { path: `/w/${workspaceId}/discussions/${conversationId}`, readers };
}

export function as(world: World, citizen: Citizen | undefined): Context {
  return world.contextFor({
    caller: { personId: citizen?.id ?? "", sessionId: null },
    address: "127.0.0.1",
  });
}
