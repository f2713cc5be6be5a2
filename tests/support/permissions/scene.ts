// Everybody who could knock: three cities, two of them with a workspace, and every hat in each of the two.
import type { Person, WorkspaceRole } from "~/prisma/generated/client";
import type { Hat } from "~/server/domain/core/permissions";
import { addColleague, addPartner, foundTown, givePlace, type Town } from "../towns";
import { type FoundedWorkspace, foundWorkspace } from "../twinnings";
import type { World } from "../world";

/** Somebody who tries, with the hats that this person wears by the way the scene was set. */
export interface Actor {
  name: string;
  hats: Hat[];
  /** Null for a visitor. */
  person: Person | null;
  town: Town;
  place: WorkspaceRole | null;
  /** A partner that every conversation of the scene is named for. */
  named: boolean;
}

export interface Scene {
  world: World;
  a: Town;
  b: Town;
  workspace: FoundedWorkspace;
  /** The place of the partner that everything is named for. */
  namedPlaceId: string;
  actors: Actor[];
  /** The one of the first city who makes what the others try their hands on. */
  maker: Person;
}

export async function setScene(world: World): Promise<Scene> {
  const [a, b, c] = [await foundTown(world), await foundTown(world), await foundTown(world)];
  const workspace = await foundWorkspace(world, [a, b]);
  const maker = await addColleague(world, a, { name: "Maker" });
  await givePlace(world, workspace, maker);
  const inA = await peopleOf(world, a, workspace);
  const inB = await peopleOf(world, b, workspace);
  const named = await placed(world, a, workspace, "partner", true);
  const { id: namedPlaceId } = await world.db.membership.findFirstOrThrow({
    where: { personId: named.person?.id ?? "" },
  });
  const unnamed = await placed(world, b, workspace, "partner");
  const outside = await townspeople(world, c);
  const visitor: Actor = { name: "visitor", hats: ["visitor"], person: null, town: a, ...nowhere };
  const actors = [visitor, ...inA, ...inB, named, unnamed, ...outside];
  return { world, a, b, workspace, namedPlaceId, actors, maker };
}

const nowhere = { place: null, named: false };

async function peopleOf(world: World, town: Town, workspace: FoundedWorkspace): Promise<Actor[]> {
  const roles = ["lead", "member", "reader"] as const;
  const within = await Promise.all(roles.map((role) => placed(world, town, workspace, role)));
  return [...within, ...(await townspeople(world, town))];
}

/** A colleague and a coordinator without a place in the workspace. */
async function townspeople(world: World, town: Town): Promise<Actor[]> {
  const roles = ["staff", "coordinator"] as const;
  return Promise.all(
    roles.map(async (role): Promise<Actor> => {
      const person = await addColleague(world, town, { role });
      return { name: `${role} of ${town.name}`, hats: ["person", role], person, town, ...nowhere };
    }),
  );
}

async function placed(
  world: World,
  town: Town,
  workspace: FoundedWorkspace,
  place: WorkspaceRole,
  named = false,
): Promise<Actor> {
  const isPartner = place === "partner";
  const person = await (isPartner ? addPartner : addColleague)(world, town);
  await givePlace(world, workspace, person, place);
  const hats: Hat[] = isPartner ? ["person", "partner"] : ["person", "staff", place];
  return { name: `${place} from ${town.name}`, hats, person, town, place, named };
}
