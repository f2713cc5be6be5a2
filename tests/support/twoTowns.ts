// Two towns at one table: what every test about what they say and share begins with.
import { addColleague, foundTown, givePlace } from "./towns";
import { foundWorkspace } from "./twinnings";
import type { World } from "./world";

/** A workspace of two towns, each with a lead (its coordinator) and a member. */
export async function twoTowns(world: World) {
  const [pioneer, twin] = [await foundTown(world), await foundTown(world)];
  const workspace = await foundWorkspace(world, [pioneer, twin]);
  const here = await addColleague(world, pioneer);
  const there = await addColleague(world, twin);
  for (const person of [here, there]) await givePlace(world, workspace, person);
  return { pioneer, twin, workspace, here, there, workspaceId: workspace.workspaceId };
}
