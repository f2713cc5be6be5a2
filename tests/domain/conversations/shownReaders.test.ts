// Sharing is a yes to those who were shown: when one leaves and another comes, they are as many and still others.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { shareConversation } from "~/server/domain/conversations/commands/shareConversation";
import { shareMessage } from "~/server/domain/conversations/commands/shareMessage";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { conversationSharing } from "~/server/domain/conversations/queries/conversationSharing";
import { messageSharing } from "~/server/domain/conversations/queries/messageSharing";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { shareDocument } from "~/server/domain/documents/commands/shareDocument";
import { documentOne } from "~/server/domain/documents/queries/documentOne";
import { refused, why } from "../../support/refused";
import { addColleague, addPartner, givePlace } from "../../support/towns";
import { openARoom, say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";
import { add, addTo } from "../documents/scene";

const world = await testWorld();
const changed = { refusal: "conflict", reason: "readers-changed", about: { people: 5 } };

/** Two cities with a fifth reader in the other one, and the way to have another person take that place. */
async function fiveReaders() {
  const towns = await twoTowns(world);
  const { workspace, workspaceId, twin } = towns;
  const place = async (person: Person) => givePlace(world, workspace, person, "reader");
  const fifth = await addColleague(world, twin);
  await place(fifth);
  const replaceFifth = async () => {
    await world.db.membership.delete({
      where: { workspaceId_personId: { workspaceId, personId: fifth.id } },
    });
    await place(await addColleague(world, twin));
  };
  return { ...towns, replaceFifth };
}

const sum = (cities: { people: number }[]) => cities.reduce((all, { people }) => all + people, 0);

test("a room is shared with exactly those who were shown", async () => {
  const { here, workspace, replaceFifth } = await fiveReaders();
  const conversationId = await openARoom(world, here, workspace, { audience: "internal" });
  const shown = async () => {
    const { readers, who } = await ask(conversationSharing, world.as(here), { conversationId });
    return { conversationId, readers: sum(readers), who };
  };
  const before = await shown();
  expect(before.readers).toBe(5);
  await replaceFifth();
  expect(await refused(perform(shareConversation, world.as(here), before))).toMatchObject(changed);
  const now = await shown();
  expect(now.readers).toBe(5);
  await perform(shareConversation, world.as(here), now);
});

test("so is a document", async () => {
  const { here, workspace, replaceFifth } = await fiveReaders();
  const { documentId } = await add(world, here, workspace, { audience: "internal" });
  const shown = async () => {
    const { readersShared, who } = await ask(documentOne, world.as(here), { documentId });
    return { documentId, readers: sum(readersShared), who };
  };
  const before = await shown();
  await replaceFifth();
  expect(await refused(perform(shareDocument, world.as(here), before))).toMatchObject(changed);
  await perform(shareDocument, world.as(here), await shown());
  expect((await shown()).who).toBe("");
});

test("so is one message, where a partner who is named counts as well", async () => {
  const { here, workspace, pioneer, replaceFifth } = await fiveReaders();
  const inner = await openARoom(world, here, workspace, { audience: "internal" });
  const outer = await openARoom(world, here, workspace);
  const { id: messageId } = await say(world, here, inner, "Vi är beredda");
  const shown = async () => {
    const { chosen } = await ask(messageSharing, world.as(here), { messageId, conversationId: outer });
    const { cities = [], partners = 0, who } = chosen ?? {};
    const to = { messageId, conversationId: outer, clientId: randomUUID(), body: "Vi är beredda" };
    return { ...to, readers: sum(cities) + partners, who };
  };
  const first = await shown();
  await replaceFifth();
  expect(await refused(perform(shareMessage, world.as(here), first))).toMatchObject(changed);
  const second = await shown();
  await givePlace(world, workspace, await addPartner(world, pioneer), "partner", { named: [outer] });
  expect(await refused(perform(shareMessage, world.as(here), second))).toMatchObject({
    about: { people: 6 },
  });
  await perform(shareMessage, world.as(here), await shown());
});

test("partners are counted for as long as they read, to the last day and while they are let in", async () => {
  const { here, pioneer, workspace, workspaceId } = await twoTowns(world);
  world.clock.set("2027-06-30T12:00:00Z");
  const internal = await openARoom(world, here, workspace, { audience: "internal" });
  const open = await openARoom(world, here, workspace);
  const { id: messageId } = await say(world, here, internal, "Till partnerna");
  const partner = async (endsOn: string) => {
    const person = await addPartner(world, pioneer);
    const named = [internal, open];
    await givePlace(world, workspace, person, "partner", { named, endsOn: new Date(endsOn) });
    return person;
  };
  await partner("2027-06-30");
  const leaving = await partner("2028-01-01");
  const counted = async () => {
    const by = world.as(here);
    const sharing = await ask(conversationSharing, by, { conversationId: internal });
    const passing = await ask(messageSharing, by, { messageId, conversationId: open });
    const { partners } = await ask(conversationOne, by, { conversationId: internal });
    return [sharing.partners, passing.chosen?.partners, partners];
  };
  expect(await counted()).toEqual([2, 2, 2]);
  const before = await ask(conversationSharing, world.as(here), { conversationId: internal });
  world.clock.set("2027-06-30T22:00:00Z");
  expect(await counted()).toEqual([1, 1, 1]);
  const { who } = await ask(conversationSharing, world.as(here), { conversationId: internal });
  expect(who).not.toBe(before.who);
  await world.db.person.update({ where: { id: leaving.id }, data: { deactivatedAt: new Date() } });
  expect(await counted()).toEqual([0, 0, 0]);
  expect(await world.db.membership.count({ where: { workspaceId, role: "partner" } })).toBe(2);
});

describe("what has been written since it was shown", () => {
  const changed = "conflict: content-changed";

  test("is not shared along with a room by a yes that was given without it", async () => {
    const { here, pioneer, workspace } = await twoTowns(world);
    const conversationId = await openARoom(world, here, workspace, { audience: "internal" });
    await say(world, here, conversationId, "Det här kan de få läsa");
    const yes = (messages?: number) =>
      perform(shareConversation, world.as(here), { conversationId, readers: 4, messages });
    await say(world, pioneer.coordinator, conversationId, "Det här är oss emellan");
    expect(await why(yes(1))).toBe(changed);
    await yes(2);
  });

  test("nor with a document, be it a comment or a version", async () => {
    const { here, pioneer, workspace } = await twoTowns(world);
    const { documentId, conversationId } = await add(world, here, workspace, { audience: "internal" });
    const yes = (version: number, messages: number) =>
      perform(shareDocument, world.as(here), { documentId, readers: 4, version, messages });
    await addTo(world, pioneer.coordinator, documentId, 1, { note: "Med våra egna siffror" });
    expect(await why(yes(1, 0))).toBe(changed);
    await say(world, pioneer.coordinator, conversationId, "Oss emellan");
    expect(await why(yes(2, 0))).toBe(changed);
    await yes(2, 1);
  });
});
