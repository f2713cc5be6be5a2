// A twinning and its workspaces show something of each other: what changes on one is told to those who look at the other.
import { expect, test } from "vitest";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { changeTwinning } from "~/server/domain/twinnings/commands/changeTwinning";
import { twinningOne } from "~/server/domain/twinnings/queries/twinningOne";
import { editWorkspace } from "~/server/domain/workspaces/commands/editWorkspace";
import { workspaceFrame } from "~/server/domain/workspaces/queries/workspaceFrame";
import { foundTown } from "../support/towns";
import { foundWorkspace } from "../support/twinnings";
import { testWorld } from "../support/world";

const world = await testWorld();
const [pioneer, twin, elsewhere] = [await foundTown(world), await foundTown(world), await foundTown(world)];
const { workspaceId, twinningId, shared } = await foundWorkspace(world, [pioneer, twin]);
const there = world.as(twin.coordinator);

/** The last of a kind that an audience was told. */
const lastOf = (audienceId: string, kind: string) =>
  world.ears.of(audienceId).findLast((event) => event.kind === kind)?.view;

test("a workspace's new name is told to every city's side, whose page of the twinning names it", async () => {
  const about = { workspaceId, title: "Godstransporter", purpose: "Lära av varandra" };
  await perform(editWorkspace, world.as(pioneer.coordinator), about);
  const { twinning } = await ask(twinningOne, there, { twinningId });
  expect(twinning.workspaces).toMatchObject([{ id: workspaceId, title: "Godstransporter" }]);
  for (const { audienceId } of [pioneer, twin]) expect(lastOf(audienceId, "twinning")).toEqual(twinning);
  expect(world.ears.of(elsewhere.audienceId)).toEqual([]);
});

test("a twinning's new days are told in its workspaces, which show them", async () => {
  const parties = { pioneer: pioneer.code, twins: [twin.code] };
  const days = { startsOn: "2027-01-01", endsOn: "2029-12-31" };
  const agreed = {
    ...parties,
    ...days,
    purpose: "Lära av varandra",
    charter: "Vi krokar arm.",
    reason: "Senare",
  };
  await perform(changeTwinning, world.as(pioneer.coordinator), { twinningId, ...agreed });
  const { workspace } = await ask(workspaceFrame, there, { workspaceId });
  expect(workspace).toMatchObject({ id: workspaceId, ...days });
  expect(lastOf(shared, "workspace")).toMatchObject(workspace);
});
