// Who is here and who is writing: coarse, and told only to those who may know.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type Client, connect, pause, until } from "../support/client";
import { runServer } from "../support/server";
import { addColleague, addPartner, foundTown, givePlace } from "../support/towns";
import { foundWorkspace, openARoom } from "../support/twinnings";
import { testWorld } from "../support/world";

const world = await testWorld();
const server = await runServer(world);
const [karlstad, lund, outsider] = [await foundTown(world), await foundTown(world), await foundTown(world)];

async function scene() {
  const workspace = await foundWorkspace(world, [karlstad, lund]);
  const conversationId = await openARoom(world, karlstad.coordinator, workspace);
  const [ours, theirs, stranger] = await Promise.all([
    connect(server, karlstad.coordinator),
    connect(server, lund.coordinator),
    connect(server, outsider.coordinator),
  ]);
  return { ...workspace, workspace, conversationId, ours, theirs, stranger };
}

const here = (client: Client, workspaceId: string) => client.socket.emit("here", { workspaceId });
const writes = (client: Client, conversationId: string) => client.socket.emit("typing", { conversationId });
const namesIn = (client: Client) =>
  client.presences
    .at(-1)
    ?.people.map(({ personId }) => personId)
    .sort();
const both = [karlstad.coordinator.id, lund.coordinator.id].sort();

describe("who is here", () => {
  test("is told to those who have the workspace open, each person once", async () => {
    const { workspaceId, ours, theirs, stranger } = await scene();
    const secondTab = await connect(server, lund.coordinator);
    for (const client of [ours, theirs, secondTab, stranger]) here(client, workspaceId);
    await until(() => namesIn(ours)?.length === 2);
    expect(namesIn(ours)).toEqual(both);
    expect(ours.presences.at(-1)?.people[0]).toEqual({
      personId: expect.any(String),
      name: expect.any(String),
      municipalityCode: expect.any(String),
    });
    expect(stranger.presences).toEqual([]);
    secondTab.socket.disconnect();
    theirs.socket.disconnect();
    await until(() => namesIn(ours)?.length === 1);
    expect(namesIn(ours)).toEqual([karlstad.coordinator.id]);
  });

  test("is told at most once a second, however often somebody says so", async () => {
    const { workspaceId, ours, theirs } = await scene();
    for (let i = 0; i < 200; i += 1) here(i % 2 ? ours : theirs, workspaceId);
    await until(() => namesIn(ours)?.length === 2);
    await pause(1_200);
    expect(ours.presences.length).toBeLessThanOrEqual(2);
  });

  test("is nothing for a partner, and nothing for somebody whose place has ended", async () => {
    const { workspace, workspaceId, conversationId, ours, theirs } = await scene();
    const person = await addPartner(world, lund);
    const terms = { named: [conversationId], endsOn: new Date("2099-12-31") };
    await givePlace(world, workspace, person, "partner", terms);
    const clerk = await addColleague(world, lund);
    const { id: membershipId } = await givePlace(world, workspace, clerk);
    const [partner, leaving] = [await connect(server, person), await connect(server, clerk)];
    for (const client of [partner, leaving, ours]) here(client, workspaceId);
    await until(() => namesIn(leaving)?.length === 2);
    await theirs.get("membership.end", { membershipId });
    const told = leaving.presences.length;
    here(leaving, workspaceId);
    here(theirs, workspaceId);
    await until(() => namesIn(ours)?.join() === both.join());
    expect(leaving.presences).toHaveLength(told);
    expect(partner.presences).toEqual([]);
  });
});

describe("who is writing", () => {
  test("is told to the others who may read it, every other second at most", async () => {
    const { conversationId, ours, theirs, stranger } = await scene();
    for (let i = 0; i < 20; i += 1) writes(ours, conversationId);
    await until(() => theirs.typings.length > 0);
    const { id: personId, name } = karlstad.coordinator;
    expect(theirs.typings).toEqual([{ personId, name, municipalityCode: karlstad.code, conversationId }]);
    await pause(100);
    expect([ours.typings, stranger.typings, theirs.typings.slice(1)]).toEqual([[], [], []]);
  });

  test("of what is internal stays in the city", async () => {
    const { workspace, ours, theirs } = await scene();
    const colleague = await addColleague(world, karlstad);
    await givePlace(world, workspace, colleague);
    const own = await connect(server, colleague);
    writes(ours, await openARoom(world, karlstad.coordinator, workspace, { audience: "internal" }));
    await until(() => own.typings.length === 1);
    await pause(50);
    expect(theirs.typings).toEqual([]);
  });

  test("is not somebody who may not write there", async () => {
    const { workspace, conversationId, ours, theirs, stranger } = await scene();
    const person = await addColleague(world, lund);
    await givePlace(world, workspace, person, "reader");
    const reader = await connect(server, person);
    writes(reader, conversationId);
    writes(stranger, conversationId);
    await pause(100);
    writes(theirs, conversationId);
    await until(() => ours.typings.length > 0);
    expect(ours.typings.map(({ personId }) => personId)).toEqual([lund.coordinator.id]);
  });
});

test("neither is ever stored or numbered", async () => {
  const { workspaceId, conversationId, shared, ours, theirs } = await scene();
  const before = await world.db.event.count();
  here(ours, workspaceId);
  writes(ours, conversationId);
  await until(() => ours.presences.length > 0 && theirs.typings.length > 0);
  expect(await world.db.event.count()).toBe(before);
  expect(ours.heard(shared)).toEqual([]);
});

test("what is no workspace or conversation is passed over", async () => {
  const { workspaceId, ours } = await scene();
  for (const odd of [undefined, null, "x", 7, [], {}, { workspaceId: 7 }, { workspaceId: randomUUID() }]) {
    ours.socket.emit("here", odd);
    ours.socket.emit("typing", odd);
  }
  here(ours, workspaceId);
  await until(() => ours.presences.length === 1);
  expect(namesIn(ours)).toEqual([karlstad.coordinator.id]);
});
