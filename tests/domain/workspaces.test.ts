// Workspaces: founded within an active twinning, owned by all its cities, and what their pages need.
import { describe, expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { acceptTwinning } from "~/server/domain/twinnings/commands/acceptTwinning";
import { changeTwinning } from "~/server/domain/twinnings/commands/changeTwinning";
import { addWorkPackage } from "~/server/domain/workspaces/commands/addWorkPackage";
import { editWorkPackage } from "~/server/domain/workspaces/commands/editWorkPackage";
import { editWorkspace } from "~/server/domain/workspaces/commands/editWorkspace";
import { foundWorkspace as found } from "~/server/domain/workspaces/commands/foundWorkspace";
import { workspaceFrame } from "~/server/domain/workspaces/queries/workspaceFrame";
import { workspaceMine } from "~/server/domain/workspaces/queries/workspaceMine";
import { why } from "../support/refused";
import { addColleague, foundTown, givePlace } from "../support/towns";
import { foundTwinning, foundWorkspace } from "../support/twinnings";
import { testWorld } from "../support/world";

const world = await testWorld();
const about = { title: "Klimatomställning", purpose: "Minska utsläppen" };
const frame = (person: Person, workspaceId: string) => ask(workspaceFrame, world.as(person), { workspaceId });

describe("founding", () => {
  test("makes all cities owners, with an audience each and one together", async () => {
    const [pioneer, twin] = [await foundTown(world), await foundTown(world)];
    const { id: twinningId } = await foundTwinning(world, pioneer, [twin]);
    const input = { ...about, twinningId, lead: "on" };
    const { workspaceId } = await perform(found, world.as(twin.coordinator), input);
    const { owners, packages, me, workspace } = await frame(twin.coordinator, workspaceId);
    expect(owners.map(({ code }) => code)).toEqual([pioneer.code, twin.code]);
    expect(packages.map(({ title }) => title)).toEqual([
      "Rättvis omställning",
      "Säker och tålig kommun",
      "Intelligent stad och land",
    ]);
    expect(me).toMatchObject({ id: twin.coordinator.id, role: "lead" });
    expect(workspace).toMatchObject(about);
    const audiences = await world.db.audience.findMany({ where: { workspaceId } });
    expect(audiences.map(({ municipalityCode }) => municipalityCode).sort()).toEqual(
      [null, pioneer.code, twin.code].sort(),
    );
    expect(world.ears.namesOf(pioneer.audienceId)).toEqual(["twinning.changed"]);
  });

  test("takes the packages that are given, and no place that is not asked for", async () => {
    const [pioneer, twin] = [await foundTown(world), await foundTown(world)];
    const { id: twinningId } = await foundTwinning(world, pioneer, [twin]);
    const input = { ...about, twinningId, workPackages: ["Energi", "", "Mat"] };
    const { workspaceId } = await perform(found, world.as(pioneer.coordinator), input);
    const { packages, me } = await frame(pioneer.coordinator, workspaceId);
    expect(packages.map(({ title }) => title)).toEqual(["Energi", "Mat"]);
    expect(me.role).toBeNull();
  });

  test("waits until every city has said yes, and is a coordinator's", async () => {
    const [pioneer, twin, outsider] = [
      await foundTown(world),
      await foundTown(world),
      await foundTown(world),
    ];
    const { id: twinningId } = await foundTwinning(world, pioneer, [twin]);
    const clerk = await addColleague(world, pioneer);
    const input = { ...about, twinningId };
    expect(await why(perform(found, world.as(clerk), input))).toBe("forbidden: forbidden");
    expect(await why(perform(found, world.as(outsider.coordinator), input))).toBe("not-found: not-found");
    await world.db.twinning.update({ where: { id: twinningId }, data: { state: "proposed" } });
    expect(await why(perform(found, world.as(pioneer.coordinator), input))).toBe(
      "conflict: twinning-not-active",
    );
  });

  test("a city that joins the twinning becomes an owner when all have accepted", async () => {
    const towns = [await foundTown(world), await foundTown(world)] as const;
    const third = await foundTown(world);
    const { workspaceId, twinningId } = await foundWorkspace(world, [...towns]);
    expect(await why(frame(third.coordinator, workspaceId))).toBe("not-found: not-found");
    const { charterHash } = await perform(changeTwinning, world.as(towns[0].coordinator), {
      twinningId,
      pioneer: towns[0].code,
      twins: [towns[1].code, third.code],
      purpose: "Lära av varandra",
      startsOn: "2025-01-01",
      endsOn: "2030-12-31",
      charter: "Nu är vi tre.",
      reason: "En stad till",
    });
    for (const { coordinator } of [towns[1], third])
      await perform(acceptTwinning, world.as(coordinator), { twinningId, charterHash });
    const { owners } = await frame(third.coordinator, workspaceId);
    expect(owners.map(({ code }) => code)).toEqual([towns[0].code, towns[1].code, third.code]);
  });
});

describe("the frame", () => {
  test("is for those with a place, and for coordinators of its cities", async () => {
    const [pioneer, twin, outsider] = [
      await foundTown(world),
      await foundTown(world),
      await foundTown(world),
    ];
    const workspace = await foundWorkspace(world, [pioneer, twin]);
    const { workspaceId } = workspace;
    const reader = await addColleague(world, twin);
    await givePlace(world, workspace, reader, "reader");
    const governor = await addColleague(world, twin, { role: "coordinator" });
    const clerk = await addColleague(world, twin);
    expect(await frame(reader, workspaceId)).toMatchObject({
      me: { role: "reader" },
      may: ["workspace.people"],
    });
    expect(await frame(governor, workspaceId)).toMatchObject({
      me: { role: null },
      may: ["workspace.people"],
    });
    expect(await frame(pioneer.coordinator, workspaceId)).toMatchObject({
      me: { role: "lead" },
      may: ["workspace.people", "workspace.edit"],
    });
    for (const stranger of [clerk, outsider.coordinator])
      expect(await why(frame(stranger, workspaceId))).toBe("not-found: not-found");
  });

  test("mine are those I have a place in, and for a coordinator the city's others", async () => {
    const [pioneer, twin] = [await foundTown(world), await foundTown(world)];
    const workspace = await foundWorkspace(world, [pioneer, twin]);
    const governor = await addColleague(world, twin, { role: "coordinator" });
    const clerk = await addColleague(world, twin);
    const mine = async (person: Person) => (await ask(workspaceMine, world.as(person), {})).workspaces;
    expect(await mine(clerk)).toEqual([]);
    expect(await mine(governor)).toMatchObject([{ id: workspace.workspaceId, role: null }]);
    expect(await mine(twin.coordinator)).toMatchObject([{ id: workspace.workspaceId, role: "lead" }]);
  });
});

describe("a lead", () => {
  test("edits the title and purpose, and everyone hears it; a member does not", async () => {
    const [pioneer, twin] = [await foundTown(world), await foundTown(world)];
    const workspace = await foundWorkspace(world, [pioneer, twin]);
    const { workspaceId } = workspace;
    const member = await addColleague(world, twin);
    await givePlace(world, workspace, member);
    const input = { workspaceId, title: "Nytt namn", purpose: "Nytt syfte" };
    expect(await why(perform(editWorkspace, world.as(member), input))).toBe("forbidden: forbidden");
    await perform(editWorkspace, world.as(twin.coordinator), input);
    expect(world.ears.of(workspace.shared).at(-1)).toMatchObject({
      name: "workspace.changed",
      view: { title: "Nytt namn", purpose: "Nytt syfte" },
    });
  });

  test("adds, renames, moves and retires work packages", async () => {
    const [pioneer, twin] = [await foundTown(world), await foundTown(world)];
    const workspace = await foundWorkspace(world, [pioneer, twin]);
    const lead = world.as(twin.coordinator);
    const { workPackageId } = await perform(addWorkPackage, lead, { ...workspace, title: "Energi" });
    await perform(editWorkPackage, lead, { workPackageId, move: "up" });
    await perform(editWorkPackage, lead, { workPackageId, title: "Energi och effekt" });
    await perform(editWorkPackage, lead, { workPackageId: workspace.packages[0], retired: "true" });
    const { packages } = await frame(twin.coordinator, workspace.workspaceId);
    expect(packages.map(({ title, retired }) => [title, retired])).toEqual([
      ["Rättvis omställning", true],
      ["Säker och tålig kommun", false],
      ["Energi och effekt", false],
      ["Intelligent stad och land", false],
    ]);
    await perform(editWorkPackage, lead, { workPackageId: workspace.packages[0], retired: "false" });
    await perform(editWorkPackage, lead, { workPackageId: workspace.packages[0], move: "up" });
    const after = await frame(twin.coordinator, workspace.workspaceId);
    expect(after.packages[0]).toMatchObject({ title: "Rättvis omställning", retired: false });
    await perform(editWorkPackage, lead, { workPackageId, move: "down" });
    const { packages: last } = await frame(twin.coordinator, workspace.workspaceId);
    expect(last.at(-1)).toMatchObject({ id: workPackageId });
    const nowhere = { workPackageId: crypto.randomUUID(), move: "up" };
    expect(await why(perform(editWorkPackage, lead, nowhere))).toBe("not-found: not-found");
    const member = await addColleague(world, twin);
    await givePlace(world, workspace, member);
    const outsider = await foundTown(world);
    expect(await why(perform(editWorkPackage, world.as(member), { workPackageId, move: "up" }))).toBe(
      "forbidden: forbidden",
    );
    expect(
      await why(perform(editWorkPackage, world.as(outsider.coordinator), { workPackageId, move: "up" })),
    ).toBe("not-found: not-found");
  });
});
