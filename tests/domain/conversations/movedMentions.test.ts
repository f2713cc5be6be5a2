// What becomes of mentions when a post is moved, or shared as a copy: they follow the post, and never reach where it isn't read.
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { mergeDiscussion } from "~/server/domain/conversations/commands/mergeDiscussion";
import { moveMessage } from "~/server/domain/conversations/commands/moveMessage";
import { bringMessage, shareMessage } from "~/server/domain/conversations/commands/shareMessage";
import { splitDiscussion } from "~/server/domain/conversations/commands/splitDiscussion";
import { conversationsOfWorkspace } from "~/server/domain/conversations/queries/conversationsOfWorkspace";
import { messageOne } from "~/server/domain/conversations/queries/messageOne";
import { messageSharing } from "~/server/domain/conversations/queries/messageSharing";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { mentioning } from "../../support/mentions";
import { addPartner, givePlace } from "../../support/towns";
import { openADiscussion } from "../../support/twinnings";
import { testWorld } from "../../support/world";
import { messagesIn } from "./movingScene";

const world = await testWorld();
const { scene, say, listOf, toldTo } = mentioning(world);

/** A discussion with a post that mentions Ingvar of the other town, and whatever more is said of it. */
async function mentioned(more = "") {
  const towns = await scene();
  const { here, workspaceId } = towns;
  const open = (title: string) => openADiscussion(world, here, { workspaceId }, { title });
  const conversationId = await open("Laddstolpar");
  const post = await say(here, conversationId, `Vad säger @Ingvar Ekelöf${more}?`);
  return { ...towns, open, conversationId, post };
}

async function countedFor(person: Person, workspaceId: string) {
  return (await ask(conversationsOfWorkspace, world.as(person), { workspaceId })).mentions;
}

test("a mention goes where its post goes, and what stands in for the post has none", async () => {
  const { here, ingvar, workspaceId, conversationId, post } = await mentioned();
  const [before] = await countedFor(ingvar, workspaceId);
  expect(before).toMatchObject({ messageId: post.id, conversationId, number: post.number });
  const split = await perform(splitDiscussion, world.as(here), { messageId: post.id, title: "Skolor" });
  expect(await countedFor(ingvar, workspaceId)).toEqual([
    { ...before, conversationId: split.conversationId, number: 1 },
  ]);
  expect(await listOf(ingvar, workspaceId)).toMatchObject([
    {
      id: before?.id,
      conversationId: split.conversationId,
      title: "Skolor",
      excerpt: "Vad säger @Ingvar Ekelöf?",
    },
  ]);
  const standIn = (await messagesIn(world, ingvar, conversationId)).at(-1);
  expect(standIn?.moved?.place?.messageId).toBe(post.id);
  expect(await world.db.mention.count({ where: { messageId: String(standIn?.id) } })).toBe(0);
  const intoId = conversationId;
  await perform(mergeDiscussion, world.as(here), { conversationId: split.conversationId, intoId });
  expect(await listOf(ingvar, workspaceId)).toMatchObject([
    { id: before?.id, conversationId, title: "Laddstolpar" },
  ]);
});

test("a partner whom the post is moved away from is mentioned by it no more, and isn't told where it is", async () => {
  const { here, ingvar, pioneer, workspaceId, open, conversationId } = await mentioned();
  const partner = await addPartner(world, pioneer);
  await givePlace(world, { workspaceId }, partner, "partner", { named: [conversationId] });
  const post = await say(here, conversationId, `Och @${partner.name} och @Ingvar Ekelöf?`);
  expect(await countedFor(partner, workspaceId)).toMatchObject([{ messageId: post.id }]);
  const elsewhere = await open("Hemlig för partnern");
  const told = await toldTo(partner, () =>
    perform(moveMessage, world.as(here), { messageId: post.id, conversationId: elsewhere }),
  );
  expect(told.map(({ name }) => name)).toEqual(["mention.taken"]);
  expect(JSON.stringify(told)).not.toContain(elsewhere);
  expect(await countedFor(partner, workspaceId)).toEqual([]);
  expect(await listOf(partner, workspaceId)).toEqual([]);
  expect((await listOf(ingvar, workspaceId)).map(({ messageId }) => messageId)).toContain(post.id);
});

test("a copy that is shared mentions nobody: names stand there as they were shown, and ids don't", async () => {
  const { here, there, asa, room, own, workspaceId } = await scene();
  const secret = await say(here, own, "Fråga @Åsa Öhnell om `@Åsa Öhnell` och @alla", {
    everyoneMeant: true,
  });
  expect(await listOf(asa, workspaceId)).toHaveLength(1);
  const at = { messageId: secret.id, conversationId: room };
  const shown = await ask(messageSharing, world.as(here), at);
  expect(shown.html).not.toContain("data-mention");
  const readers = (shown.chosen?.cities ?? []).reduce((sum, { people }) => sum + people, 0);
  const confirmed = { ...at, clientId: randomUUID(), body: shown.message.body, readers };
  const told = await world.ears.during(() => perform(shareMessage, world.as(here), confirmed));
  expect(told.filter(({ kind }) => kind === "mention")).toEqual([]);
  const [copy] = (await messagesIn(world, there, room)).slice(-1);
  expect(copy).toMatchObject({ body: "Fråga @Åsa Öhnell om `@Åsa Öhnell` och @alla", html: shown.html });
  expect(JSON.stringify(copy)).not.toContain(asa.id);
  for (const person of [asa, there])
    expect(await listOf(person, workspaceId)).not.toContainEqual(
      expect.objectContaining({ messageId: copy?.id }),
    );
});

test("a copy that is brought in mentions none of those who were named where it was said", async () => {
  const { here, there, asa, room, own, workspaceId } = await scene();
  const said = await say(there, room, "Kan @Åsa Öhnell svara?");
  const shown = await ask(messageSharing, world.as(here), { messageId: said.id, conversationId: own });
  const readers = (shown.chosen?.cities ?? []).reduce((sum, { people }) => sum + people, 0);
  const confirmed = { messageId: said.id, conversationId: own, clientId: randomUUID(), readers };
  const { messageId } = await perform(bringMessage, world.as(here), { ...confirmed, body: said.body });
  const { message } = await ask(messageOne, world.as(asa), { messageId });
  expect(message.body).toBe("Kan @Åsa Öhnell svara?");
  expect((await listOf(asa, workspaceId)).map((one) => one.messageId)).toEqual([said.id]);
});
