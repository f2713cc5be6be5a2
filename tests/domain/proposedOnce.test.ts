// Pressing twice, or again because no answer came, proposes one twinning, founds one workspace and adds one work package.
import { expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { newId } from "~/server/domain/core/id";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { proposeTwinning } from "~/server/domain/twinnings/commands/proposeTwinning";
import { addWorkPackage } from "~/server/domain/workspaces/commands/addWorkPackage";
import { foundWorkspace } from "~/server/domain/workspaces/commands/foundWorkspace";
import { workspaceFrame } from "~/server/domain/workspaces/queries/workspaceFrame";
import { foundTown, ownAudienceId, type Town } from "../support/towns";
import { foundTwinning } from "../support/twinnings";
import { twoTowns } from "../support/twoTowns";
import { testWorld } from "../support/world";

const world = await testWorld();

type Sender = Pick<Person, "id">;

const proposing = (person: Sender, [pioneer, twin]: [Town, Town], more: object) => {
  const agreed = { purpose: "Lära", charter: "Vi krokar arm.", startsOn: "2026-01-01", endsOn: "2030-12-31" };
  const parties = { pioneer: pioneer.code, twins: [twin.code] };
  return perform(proposeTwinning, world.as(person), { ...parties, ...agreed, ...more });
};
const founding = (person: Sender, twinningId: string, more: object) =>
  perform(foundWorkspace, world.as(person), {
    ...{ twinningId, title: "Resor", purpose: "Färre mil", workPackages: [], lead: true },
    ...more,
  });
const adding = (person: Sender, workspaceId: string, more: object) =>
  perform(addWorkPackage, world.as(person), { workspaceId, title: "Cykel", ...more });

const twoCities = async (): Promise<[Town, Town]> => [await foundTown(world), await foundTown(world)];

test("the same client id at the same moment, and later, is the same proposal, and is told once to each city", async () => {
  const towns = await twoCities();
  const { coordinator } = towns[0];
  const clientId = newId();
  const both = await Promise.all([1, 2].map(() => proposing(coordinator, towns, { clientId })));
  const later = await proposing(coordinator, towns, { clientId, purpose: "Något annat" });
  expect([both[1], later]).toEqual([both[0], both[0]]);
  expect(await world.db.twinning.count({ where: { proposedById: coordinator.id } })).toBe(1);
  for (const { audienceId } of towns) expect(world.ears.namesOf(audienceId)).toEqual(["twinning.changed"]);
});

test("so is the same workspace, with one founder who leads it", async () => {
  const [pioneer, twin] = await twoCities();
  const { coordinator } = pioneer;
  const { id: twinningId } = await foundTwinning(world, pioneer, [twin]);
  const clientId = newId();
  const both = await Promise.all([1, 2].map(() => founding(coordinator, twinningId, { clientId })));
  expect(both[1]).toEqual(both[0]);
  await world.db.twinning.update({ where: { id: twinningId }, data: { state: "withdrawn" } });
  expect(await founding(coordinator, twinningId, { clientId, title: "Mat" })).toEqual(both[0]);
  const { workspaces } = await world.db.twinning.findUniqueOrThrow({
    where: { id: twinningId },
    include: { workspaces: { include: { packages: true, memberships: true } } },
  });
  expect(workspaces.map(({ packages, memberships }) => [packages.length, memberships.length])).toEqual([
    [3, 1],
  ]);
  expect(world.ears.namesOf(pioneer.audienceId)).toEqual(["twinning.changed"]);
  expect(world.ears.namesOf(await ownAudienceId(world, coordinator))).toEqual(["membership.given"]);
});

test("so is the same work package, told once, and each has a place of its own", async () => {
  const { pioneer, workspace, workspaceId } = await twoTowns(world);
  const clientId = newId();
  const { packages: before } = await ask(workspaceFrame, world.as(pioneer.coordinator), { workspaceId });
  const both = await Promise.all([1, 2].map(() => adding(pioneer.coordinator, workspaceId, { clientId })));
  const later = await adding(pioneer.coordinator, workspaceId, { clientId, title: "Gång" });
  expect([both[1], later]).toEqual([both[0], both[0]]);
  const { packages } = await ask(workspaceFrame, world.as(pioneer.coordinator), { workspaceId });
  expect(packages.map(({ title }) => title)).toEqual([...before.map(({ title }) => title), "Cykel"]);
  expect(world.ears.namesOf(workspace.shared)).toEqual(["workPackage.changed"]);
});

test("without one each is a thing of its own, and what others, or others' things, are known by is no hindrance", async () => {
  const towns = await twoCities();
  const [pioneer, twin] = towns;
  const clientId = newId();
  const proposals = [
    await proposing(pioneer.coordinator, towns, {}),
    await proposing(pioneer.coordinator, towns, {}),
    await proposing(pioneer.coordinator, towns, { clientId }),
    await proposing(twin.coordinator, towns, { clientId }),
  ];
  expect(new Set(proposals.map(({ twinningId }) => twinningId)).size).toBe(4);
  const [one, other] = [
    await foundTwinning(world, pioneer, [twin]),
    await foundTwinning(world, pioneer, [twin]),
  ];
  const workspaces = [
    await founding(pioneer.coordinator, one.id, {}),
    await founding(pioneer.coordinator, one.id, {}),
    await founding(pioneer.coordinator, one.id, { clientId }),
    await founding(pioneer.coordinator, other.id, { clientId }),
  ];
  const ids = workspaces.map(({ workspaceId }) => workspaceId);
  expect(new Set(ids).size).toBe(4);
  const added = [];
  for (const more of [{}, {}, { clientId }])
    for (const id of ids.slice(0, 2)) added.push((await adding(pioneer.coordinator, id, more)).workPackageId);
  expect(new Set(added).size).toBe(6);
});
