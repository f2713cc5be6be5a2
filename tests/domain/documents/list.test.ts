// The list: filtered, sorted as Swedes sort, a hundred at a time.
import { describe, expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { newId } from "~/server/domain/core/id";
import { ask } from "~/server/domain/core/query";
import { documentsOfWorkspace } from "~/server/domain/documents/queries/documentsOfWorkspace";
import { day } from "../../support/clock";
import { fieldsOf } from "../../support/refused";
import { say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";
import { add, addTo } from "./scene";

const world = await testWorld();
const url = "https://diariet.example.se/handling/17";

const list = (person: Person, workspaceId: string, input: object = {}) =>
  ask(documentsOfWorkspace, world.as(person), { workspaceId, ...input });

async function titles(person: Person, workspaceId: string, input: object = {}): Promise<string[]> {
  return (await list(person, workspaceId, input)).documents.map(({ title }) => title);
}

describe("sorting", () => {
  test("by title puts å, ä and ö last, and does not mind capitals", async () => {
    const { workspace, workspaceId, here } = await twoTowns(world);
    for (const title of ["Öar", "Zink", "ångpanna", "Äng", "avfall", "Bilpool", "Åker"])
      await add(world, here, workspace, { title, url });
    const sorted = ["avfall", "Bilpool", "Zink", "Åker", "ångpanna", "Äng", "Öar"];
    expect(await titles(here, workspaceId, { sort: "title" })).toEqual(sorted);
    const down = { sort: "title", direction: "down" };
    expect(await titles(here, workspaceId, down)).toEqual(sorted.reverse());
  });

  test("by work package follows the workspace's own order", async () => {
    const { workspace, workspaceId, here } = await twoTowns(world);
    const [first, second] = workspace.packages;
    await add(world, here, workspace, { title: "Senare", url, workPackageId: second });
    await add(world, here, workspace, { title: "Först", url, workPackageId: first });
    const order = ["Först", "Senare"];
    expect(await titles(here, workspaceId, { sort: "workPackage" })).toEqual(order);
    const down = { sort: "workPackage", direction: "down" };
    expect(await titles(here, workspaceId, down)).toEqual(order.reverse());
  });

  test("by audience and by kind goes either way", async () => {
    const { workspace, workspaceId, here } = await twoTowns(world);
    await add(world, here, workspace, { title: "Internt", audience: "internal" });
    await add(world, here, workspace, { title: "Gemensamt", url });
    const order = ["Gemensamt", "Internt"];
    const down = { direction: "down" };
    expect(await titles(here, workspaceId, { sort: "audience" })).toEqual(order);
    expect(await titles(here, workspaceId, { sort: "kind", ...down })).toEqual(order);
    expect(await titles(here, workspaceId, { sort: "kind" })).toEqual([...order].reverse());
    expect(await titles(here, workspaceId, { sort: "audience", ...down })).toEqual([...order].reverse());
  });

  test("is by the latest change when nothing else is asked for, or nothing that exists", async () => {
    const { workspace, workspaceId, here, there } = await twoTowns(world);
    world.clock.set("2026-03-01T08:00:00Z");
    const first = await add(world, here, workspace, { title: "Första", url, purpose: "final" });
    world.clock.pass(day);
    await add(world, there, workspace, { title: "Andra", url });
    expect(await titles(here, workspaceId)).toEqual(["Andra", "Första"]);
    world.clock.pass(day);
    await addTo(world, there, first.documentId, 1, { url, purpose: "final" });
    for (const sort of ["", "changed", "secret", "version"])
      expect(await titles(here, workspaceId, { sort })).toEqual(["Första", "Andra"]);
    expect(await titles(here, workspaceId, { sort: "purpose" })).toEqual(["Andra", "Första"]);
    expect(await titles(here, workspaceId, { direction: "up" })).toEqual(["Andra", "Första"]);
    const cities = (await list(here, workspaceId, { sort: "municipality" })).documents;
    const codes = cities.map(({ municipalityCode }) => municipalityCode);
    const down = await list(here, workspaceId, { sort: "municipality", direction: "down" });
    expect(down.documents.map(({ municipalityCode }) => municipalityCode)).toEqual(codes.reverse());
  });
});

describe("filters", () => {
  test("narrow by everything that the table shows, and by several at once", async () => {
    const { workspace, workspaceId, here, there, twin } = await twoTowns(world);
    const [workPackageId] = workspace.packages;
    await add(world, here, workspace, { title: "Fil" });
    await add(world, here, workspace, { title: "Länk", url, purpose: "final" });
    await add(world, there, workspace, { title: "Paket", url, ...(workPackageId && { workPackageId }) });
    await add(world, there, workspace, { title: "Internt", url, audience: "internal" });
    const only = async (input: object) =>
      (await titles(there, workspaceId, { sort: "title", ...input })).join();
    expect(await only({})).toBe("Fil,Internt,Länk,Paket");
    expect(await only({ kind: "file" })).toBe("Fil");
    expect(await only({ purpose: "final" })).toBe("Länk");
    expect(await only({ workPackageId })).toBe("Paket");
    expect(await only({ municipalityCode: twin.code })).toBe("Internt,Paket");
    expect(await only({ audience: "internal" })).toBe("Internt");
    expect(await only({ audience: "shared", municipalityCode: twin.code, kind: "" })).toBe("Paket");
    expect(await list(there, workspaceId, { kind: "file" })).toMatchObject({ all: 4, shown: 1, pages: 1 });
    expect(await fieldsOf(list(there, workspaceId, { kind: "fax" }))).toEqual({ kind: "not-understood" });
  });

  test("find what changed since the visit before this one", async () => {
    const { workspace, workspaceId, here, there } = await twoTowns(world);
    world.clock.set("2026-03-01T08:00:00Z");
    const place = { workspaceId_personId: { workspaceId, personId: there.id } };
    await world.db.membership.update({ where: place, data: { createdAt: world.clock.now() } });
    world.clock.pass(day);
    const old = await add(world, here, workspace, { title: "Gammalt", url });
    expect(await titles(there, workspaceId, { fresh: "true" })).toEqual(["Gammalt"]);
    world.clock.pass(day);
    await world.db.membership.update({ where: place, data: { visitedBefore: world.clock.now() } });
    expect(await titles(there, workspaceId, { fresh: "true" })).toEqual([]);
    world.clock.pass(day);
    await addTo(world, here, old.documentId, 1, { url });
    expect(await titles(there, workspaceId, { fresh: "true" })).toEqual(["Gammalt"]);
  });
});

describe("a long list", () => {
  test("comes a hundred at a time, whole and without doublets", async () => {
    const { workspace, workspaceId, here } = await twoTowns(world);
    await addMany(workspace, here, 250);
    const pages = await Promise.all([1, 2, 3].map((page) => list(here, workspaceId, { page: String(page) })));
    expect(pages.map(({ documents }) => documents.length)).toEqual([100, 100, 50]);
    expect(pages[0]).toMatchObject({ all: 250, shown: 250, pages: 3, mayAdd: true });
    const ids = pages.flatMap(({ documents }) => documents.map(({ id }) => id));
    expect(new Set(ids).size).toBe(250);
    expect((await list(here, workspaceId, { page: "9" })).documents).toEqual([]);
    for (const page of ["0", "-1", "1e18", "två"])
      expect(await list(here, workspaceId, { page })).toMatchObject({ page: 1 });
  });

  test("counts comments as they come", async () => {
    const { workspace, workspaceId, here, there } = await twoTowns(world);
    const { conversationId } = await add(world, here, workspace, { url });
    for (const body of ["Ett", "Två"]) await say(world, there, conversationId, body);
    expect((await list(here, workspaceId)).documents).toMatchObject([{ comments: 2 }]);
  });
});

/** Documents as rows, all changed at the same moment: what makes an order that is not whole show. */
async function addMany(workspace: { workspaceId: string; shared: string }, by: Person, count: number) {
  const at = world.clock.now();
  const made = { createdById: by.id, createdAt: at };
  const rows = Array.from({ length: count }, (_, i) => ({ id: newId(), conversationId: newId(), i }));
  const inSwedish = { language: "sv" as const, ...made };
  const inPlace = { workspaceId: workspace.workspaceId, audienceId: workspace.shared, ...inSwedish };
  await world.db.conversation.createMany({
    data: rows.map(({ conversationId: id, i }) => ({
      ...{ ...inPlace, id, kind: "comments" as const, title: `Dokument ${i}`, lastMessageAt: at },
      municipalityCode: by.municipalityCode,
    })),
  });
  await world.db.document.createMany({
    data: rows.map(({ id, conversationId, i }) => ({
      ...{ ...inPlace, id, conversationId, title: `Dokument ${i}`, kind: "link" as const },
      ...{
        municipalityCode: by.municipalityCode,
        purpose: "final" as const,
        changedAt: at,
        changedById: by.id,
      },
    })),
  });
  await world.db.documentVersion.createMany({
    data: rows.map(({ id }) => ({ documentId: id, number: 1, purpose: "final" as const, url, ...inSwedish })),
  });
}
