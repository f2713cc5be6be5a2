// Links between a room and the discussion made of it: for those who read both, and not a trace of them for others.
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { changesHear } from "~/server/domain/activity/queries/changesHear";
import { changesSince } from "~/server/domain/activity/queries/changesSince";
import { openDiscussion } from "~/server/domain/conversations/commands/openDiscussion";
import { postMessage } from "~/server/domain/conversations/commands/postMessage";
import { shareConversation } from "~/server/domain/conversations/commands/shareConversation";
import { conversationMessages } from "~/server/domain/conversations/queries/conversationMessages";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { messageOne } from "~/server/domain/conversations/queries/messageOne";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { editDocument } from "~/server/domain/documents/commands/editDocument";
import { shareDocument } from "~/server/domain/documents/commands/shareDocument";
import { addPartner, givePlace, ownAudienceId } from "../../support/towns";
import { openARoom, say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld, type World } from "../../support/world";
import { add } from "../documents/scene";

const world = await testWorld();

type Actor = Parameters<World["as"]>[0];

/** A room with one message, and the discussion that was made of it. */
async function linked(audience: "shared" | "internal") {
  const towns = await twoTowns(world);
  const room = await openARoom(world, towns.here, towns.workspace, { audience, title: "Hemliga rummet" });
  const { id: originMessageId } = await say(world, towns.here, room);
  const discussion = await take(towns.here, towns.workspaceId, { audience, originMessageId });
  return { ...towns, room, discussion, originMessageId };
}

async function take(actor: Actor, workspaceId: string, more: { audience: string; originMessageId: string }) {
  const written = { title: "Hemlig fråga", body: "Vad gör vi?", clientId: randomUUID() };
  const { conversationId } = await perform(openDiscussion, world.as(actor), {
    workspaceId,
    ...written,
    ...more,
  });
  return conversationId;
}

const share = (actor: Actor, conversationId: string) =>
  perform(shareConversation, world.as(actor), { conversationId, readers: 4 });
const takenIn = async (actor: Actor, conversationId: string) =>
  (await ask(conversationMessages, world.as(actor), { conversationId })).messages[0]?.taken;
const originOf = async (actor: Actor, conversationId: string) =>
  (await ask(conversationOne, world.as(actor), { conversationId })).conversation.origin;

test("a room that is shared says nothing of the discussion that stays internal", async () => {
  const { workspaceId, here, there, room, discussion, originMessageId } = await linked("internal");
  expect(await takenIn(here, room)).toEqual({
    conversationId: discussion,
    title: "Hemlig fråga",
    language: "sv",
  });
  const told = await world.ears.during(() => share(here, room));
  expect(await takenIn(there, room)).toBeNull();
  expect(await takenIn(here, room)).toBeNull();
  expect(await originOf(here, discussion)).toBeNull();
  expect(told.map(({ name }) => name).sort()).toEqual([
    "conversation.edited",
    "conversation.shared",
    "message.taken",
  ]);
  const again = await take(there, workspaceId, { audience: "shared", originMessageId });
  expect(await takenIn(there, room)).toMatchObject({ conversationId: again });
});

test("a discussion that is shared says nothing of the room that stays internal", async () => {
  const { here, there, room, discussion, pioneer, workspace } = await linked("internal");
  expect(await originOf(here, discussion)).toMatchObject({ title: "Hemliga rummet" });
  const told = await world.ears.during(() => share(here, discussion));
  expect(await originOf(there, discussion)).toBeNull();
  expect(await takenIn(here, room)).toBeNull();
  const shared = told.filter(({ audienceId }) => audienceId === workspace.shared);
  expect(JSON.stringify(shared)).not.toContain("Hemliga rummet");
  expect(told.filter(({ audienceId }) => audienceId === workspace.internal[pioneer.code])).toHaveLength(1);
});

test("a partner sees what they are named for, and nothing of what it is linked to", async () => {
  const { here, pioneer, workspace, room, discussion, originMessageId } = await linked("shared");
  const partner = await addPartner(world, pioneer);
  await givePlace(world, workspace, partner, "partner", { named: [room] });
  const own = await ownAudienceId(world, partner);
  const { heads } = await ask(changesHear, world.as(partner), {});
  expect(await takenIn(here, room)).toMatchObject({ title: "Hemlig fråga" });
  expect(await takenIn(partner, room)).toBeNull();
  const one = await ask(messageOne, world.as(partner), { messageId: originMessageId });
  expect(one.message.taken).toBeNull();

  const clientId = randomUUID();
  const input = { conversationId: room, clientId, body: "Vad säger universitetet?" };
  const mine = await perform(postMessage, world.as(partner), input);
  await take(here, workspace.workspaceId, { audience: "shared", originMessageId: mine.id });
  expect(world.ears.of(own).map(({ name }) => name)).toEqual(["message.posted", "message.taken"]);
  expect(JSON.stringify(world.ears.of(own))).not.toContain("Hemlig fråga");
  expect((await perform(postMessage, world.as(partner), input)).taken).toBeNull();
  const { changes } = await ask(changesSince, world.as(partner), { audiences: heads });
  expect(changes.map(({ name }) => name)).toEqual(["message.taken"]);
  expect(JSON.stringify(changes)).not.toContain("Hemlig fråga");
  expect(discussion).not.toBe(room);
});

test("what was made of a document's comment follows the document's title, and not where it is shared", async () => {
  const { here, workspace, workspaceId, pioneer } = await twoTowns(world);
  const { documentId, conversationId } = await add(world, here, workspace, { audience: "internal" });
  const { id: originMessageId } = await say(world, here, conversationId);
  const discussion = await take(here, workspaceId, { audience: "internal", originMessageId });
  await perform(editDocument, world.as(here), { documentId, title: "Ny plan" });
  expect(await originOf(here, discussion)).toMatchObject({ title: "Ny plan" });
  const city = workspace.internal[pioneer.code] as string;
  const retitled = world.ears.of(city).findLast(({ name }) => name === "conversation.edited");
  expect(retitled).toMatchObject({ view: { id: discussion, origin: { title: "Ny plan" } } });
  await perform(shareDocument, world.as(here), { documentId, readers: 4 });
  expect(await originOf(here, discussion)).toBeNull();
  expect(await takenIn(here, conversationId)).toBeNull();
});
