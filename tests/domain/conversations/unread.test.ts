// Unread that can be trusted: taken back by hand it stays, and all of a workspace is read in one deed.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { deleteMessage } from "~/server/domain/conversations/commands/deleteMessage";
import { markUnread } from "~/server/domain/conversations/commands/markUnread";
import { readConversation } from "~/server/domain/conversations/commands/readConversation";
import { readWorkspace } from "~/server/domain/conversations/commands/readWorkspace";
import { shareConversation } from "~/server/domain/conversations/commands/shareConversation";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { conversationsOfWorkspace } from "~/server/domain/conversations/queries/conversationsOfWorkspace";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { addDocument } from "~/server/domain/documents/commands/addDocument";
import { refused } from "../../support/refused";
import { addPartner, givePlace, ownAudienceId } from "../../support/towns";
import { openADiscussion, openARoom, say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";

const world = await testWorld();

const read = (person: Person, conversationId: string, number: number, turn?: number) =>
  perform(readConversation, world.as(person), { conversationId, number, turn });
const unread = (person: Person, conversationId: string, number: number) =>
  perform(markUnread, world.as(person), { conversationId, number });
const readAll = (person: Person, workspaceId: string) =>
  perform(readWorkspace, world.as(person), { workspaceId });

/** What a person's badges show. */
async function badges(person: Person, workspaceId: string): Promise<Record<string, number>> {
  const { conversations } = await ask(conversationsOfWorkspace, world.as(person), { workspaceId });
  const counts = conversations.map(({ id, messageCount, read }) => [id, messageCount - read] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** A room with four messages of a colleague's, all read by the other city's person. */
async function readRoom() {
  const towns = await twoTowns(world);
  const conversationId = await openARoom(world, towns.here, towns.workspace);
  for (const body of ["Ett", "Två", "Tre", "Fyra"]) await say(world, towns.here, conversationId, body);
  await read(towns.there, conversationId, 4);
  return { ...towns, conversationId };
}

describe("marked unread by hand", () => {
  test("goes back to before that message, and is told to oneself alone", async () => {
    const { there, conversationId, workspaceId } = await readRoom();
    expect(await badges(there, workspaceId)).toEqual({});
    const told = await world.ears.during(() => unread(there, conversationId, 3));
    const view = { id: conversationId, number: 2, turn: 1, turnedAt: 4 };
    const audienceId = await ownAudienceId(world, there);
    expect(told).toMatchObject([{ name: "read.takenBack", audienceId, view }]);
    expect(await badges(there, workspaceId)).toEqual({ [conversationId]: 2 });
    const one = await ask(conversationOne, world.as(there), { conversationId });
    expect(one).toMatchObject({ read: 2, turn: 1, turnedAt: 4 });
  });

  test("stays, whatever a page that was opened before sees", async () => {
    const { there, conversationId, workspaceId } = await readRoom();
    await unread(there, conversationId, 3);
    const told = await world.ears.during(async () => {
      expect(await read(there, conversationId, 4, 0)).toMatchObject({ number: 2, turn: 1 });
    });
    expect(told).toEqual([]);
    expect(await badges(there, workspaceId)).toEqual({ [conversationId]: 2 });
    await unread(there, conversationId, 2);
    await read(there, conversationId, 4, 1);
    expect(await badges(there, workspaceId)).toEqual({ [conversationId]: 3 });
  });

  test("ends on a page that was opened since, or when it is said by hand", async () => {
    const { there, conversationId, workspaceId } = await readRoom();
    await unread(there, conversationId, 3);
    expect(await read(there, conversationId, 3, 1)).toMatchObject({ number: 3 });
    expect(await badges(there, workspaceId)).toEqual({ [conversationId]: 1 });
    await unread(there, conversationId, 1);
    await read(there, conversationId, 4);
    expect(await badges(there, workspaceId)).toEqual({});
  });

  test("ends when one writes there oneself, and begins anew after that", async () => {
    const { there, conversationId, workspaceId } = await readRoom();
    await unread(there, conversationId, 2);
    await say(world, there, conversationId, "Fem");
    expect(await badges(there, workspaceId)).toEqual({});
    expect(await unread(there, conversationId, 5)).toMatchObject({ number: 4, turn: 2, turnedAt: 5 });
  });

  test("never reads what was unread before it", async () => {
    const { there, here, conversationId, workspaceId } = await readRoom();
    for (const body of ["Fem", "Sex", "Sju"]) await say(world, here, conversationId, body);
    expect(await unread(there, conversationId, 7)).toMatchObject({ number: 4 });
    expect(await badges(there, workspaceId)).toEqual({ [conversationId]: 3 });
  });

  test.each([
    ["the first", 1, 0],
    ["a number beyond the last", 99, 3],
  ])("from %s", async (_, from, number) => {
    const { there, conversationId } = await readRoom();
    expect(await unread(there, conversationId, from)).toMatchObject({ number });
  });

  test("is no use where nothing was read, or nothing is said", async () => {
    const { workspace, here, there } = await twoTowns(world);
    const conversationId = await openARoom(world, here, workspace);
    expect(await unread(there, conversationId, 1)).toMatchObject({ number: 0, turn: 1, turnedAt: 0 });
    await say(world, here, conversationId);
    expect(await unread(there, conversationId, 1)).toMatchObject({ number: 0, turn: 2, turnedAt: 1 });
  });

  test("is nobody else's business, and not to be done to what one can't read", async () => {
    const { workspace, here, there, workspaceId } = await twoTowns(world);
    const conversationId = await openARoom(world, here, workspace, { audience: "internal" });
    await say(world, here, conversationId);
    await unread(here, conversationId, 1);
    expect(await badges(here, workspaceId)).toEqual({ [conversationId]: 1 });
    const theirs = await refused(unread(there, conversationId, 1));
    expect(theirs).toEqual(await refused(unread(there, randomUUID(), 1)));
    expect(theirs.refusal).toBe("not-found");
  });
});

describe("all of a workspace", () => {
  test("is read in one deed: rooms, discussions and comments, what was taken back too", async () => {
    const { workspace, workspaceId, here, there } = await twoTowns(world);
    const room = await openARoom(world, here, workspace);
    await say(world, here, room);
    const asked = await openADiscussion(world, here, workspace);
    const comments = await commentsBy(here, workspaceId);
    await read(there, asked, 1);
    await unread(there, asked, 1);
    expect(await badges(there, workspaceId)).toEqual({ [room]: 1, [asked]: 1, [comments]: 1 });
    const told = await world.ears.during(async () => {
      expect(await readAll(there, workspaceId)).toEqual({ workspaceId, marked: 3 });
    });
    const audienceId = await ownAudienceId(world, there);
    expect(new Set(told.map((event) => event.audienceId))).toEqual(new Set([audienceId]));
    expect(told.map(({ view }) => (view as { id: string }).id).sort()).toEqual(
      [room, asked, comments].sort(),
    );
    expect(await badges(there, workspaceId)).toEqual({});
    expect(await readAll(there, workspaceId)).toEqual({ workspaceId, marked: 0 });
  });

  test("is what one can read: nothing of the other city's, of other workspaces, or unnamed for a partner", async () => {
    const { workspace, workspaceId, here, there, pioneer } = await twoTowns(world);
    const internal = await openARoom(world, here, workspace, { audience: "internal" });
    const [named, other] = [await openARoom(world, here, workspace), await openARoom(world, here, workspace)];
    for (const room of [internal, named, other]) await say(world, here, room);
    const partner = await addPartner(world, pioneer);
    await givePlace(world, workspace, partner, "partner", { named: [named] });
    await readAll(there, workspaceId);
    await readAll(partner, workspaceId);
    const marked = async ({ id: personId }: Person) =>
      (await world.db.readMark.findMany({ where: { personId } })).map((mark) => mark.conversationId).sort();
    expect(await marked(there)).toEqual([named, other].sort());
    expect(await marked(partner)).toEqual([named]);
    const elsewhere = await twoTowns(world);
    expect((await refused(readAll(there, elsewhere.workspaceId))).refusal).toBe("not-found");
  });
});

describe("no badge that can't be cleared", () => {
  test("what is deleted is cleared as what is not", async () => {
    const { workspace, workspaceId, here, there } = await twoTowns(world);
    const room = await openARoom(world, here, workspace);
    const { id: messageId, number } = await say(world, here, room);
    await perform(deleteMessage, world.as(here), { messageId });
    expect(await badges(there, workspaceId)).toEqual({ [room]: 1 });
    await read(there, room, number);
    expect(await badges(there, workspaceId)).toEqual({});
  });

  test("one's own messages show none, in whatever one has opened or answered", async () => {
    const { workspace, workspaceId, here } = await twoTowns(world);
    const room = await openARoom(world, here, workspace);
    await say(world, here, room);
    await openADiscussion(world, here, workspace);
    await commentsBy(here, workspaceId);
    expect(await badges(here, workspaceId)).toEqual({});
  });

  test("what was shared is new to the other city until it is read, and what one lost shows nothing", async () => {
    const { workspace, workspaceId, here, there, pioneer } = await twoTowns(world);
    const room = await openARoom(world, here, workspace, { audience: "internal" });
    await say(world, here, room);
    expect(await badges(there, workspaceId)).toEqual({});
    const lead = world.as(pioneer.coordinator);
    await perform(shareConversation, lead, { conversationId: room, readers: 4 });
    expect(await badges(there, workspaceId)).toEqual({ [room]: 1 });
    await readAll(there, workspaceId);
    expect(await badges(there, workspaceId)).toEqual({});
    await say(world, here, room);
    const where = { workspaceId_personId: { workspaceId, personId: there.id } };
    await world.db.membership.delete({ where });
    expect((await refused(badges(there, workspaceId))).refusal).toBe("not-found");
    await givePlace(world, workspace, there);
    expect(await badges(there, workspaceId)).toEqual({ [room]: 1 });
    await read(there, room, 2);
    expect(await badges(there, workspaceId)).toEqual({});
  });
});

/** A document with one comment; the id of its comments. */
async function commentsBy(person: Person, workspaceId: string): Promise<string> {
  const { conversationId } = await perform(addDocument, world.as(person), {
    ...{ workspaceId, title: "Planen", audience: "shared", purpose: "comments" },
    url: "https://diariet.example.se/plan",
  });
  await say(world, person, conversationId);
  return conversationId;
}
