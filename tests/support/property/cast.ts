// Three cities, two workspaces and their people, for sequences of deeds that nobody planned.
import type { Person } from "~/prisma/generated/client";
import { addColleague, addPartner, foundTown, givePlace, type Town } from "../towns";
import { foundWorkspace, openADiscussion, openARoom, say } from "../twinnings";
import type { World } from "../world";

export interface Cast {
  world: World;
  people: Person[];
  workspaceIds: string[];
  /** Makes a word that occurs nowhere else. */
  word(): string;
}

/** A word of the cast's, wherever it has got to. */
export const words = /hemlig\d+z/g;

let written = 0;

export async function castPlay(world: World): Promise<Cast> {
  const [a, b, c] = [await newTown(world), await newTown(world), await newTown(world)];
  const both = await foundWorkspace(world, [a, b]);
  const all = await foundWorkspace(world, [b, c, a]);
  const people = [a.coordinator, b.coordinator, c.coordinator];
  for (const town of [a, b, c]) {
    const member = await addColleague(world, town);
    await givePlace(world, all, member);
    people.push(member);
    if (town === c) continue;
    const reader = await addColleague(world, town);
    await givePlace(world, both, reader, "reader");
    people.push(reader);
  }
  const partner = await addPartner(world, a);
  const room = await openARoom(world, a.coordinator, both);
  await givePlace(world, both, partner, "partner", { named: [room], endsOn: new Date("2099-12-31") });
  return {
    world,
    people: [...people, partner],
    workspaceIds: [both.workspaceId, all.workspaceId],
    word: () => `hemlig${++written}z`,
  };
}

/** With discussions, shared and internal, that have something in them to move, and two to move it to. */
export async function castDiscussing(world: World): Promise<Cast> {
  const cast = await castPlay(world);
  const [workspaceId = ""] = cast.workspaceIds;
  const [here, there] = cast.people as [Person, Person];
  for (const audience of ["shared", "shared", "internal", "internal"] as const) {
    const about = { title: cast.word(), body: cast.word(), audience };
    const conversationId = await openADiscussion(world, here, { workspaceId }, about);
    const { id: parentId } = await say(world, here, conversationId, cast.word());
    await say(world, audience === "shared" ? there : here, conversationId, cast.word(), { parentId });
    await say(world, here, conversationId, cast.word());
  }
  return cast;
}

let founded = 0;

/** Of a municipality that Sweden does not have: plays would use up all that it has. */
async function newTown(world: World): Promise<Town> {
  const code = String(3000 + ++founded);
  const name = `Stad ${code}`;
  await world.db.municipality.create({ data: { code, name, fullName: name, county: "Ingenstans" } });
  return foundTown(world, code);
}
