// Bookmarks: kept for oneself, told to nobody else, and never a way to what one may no longer read.
import { expect, test } from "vitest";
import { bookmarkMessage } from "~/server/domain/conversations/commands/bookmarkMessage";
import { deleteMessage } from "~/server/domain/conversations/commands/deleteMessage";
import { bookmarksMine } from "~/server/domain/conversations/queries/bookmarksMine";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { why } from "../../support/refused";
import { addColleague, givePlace, ownAudienceId } from "../../support/towns";
import { foundWorkspace, openARoom, say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";

const world = await testWorld();

const keep = (person: { id: string }, messageId: string, on = true) =>
  perform(bookmarkMessage, world.as(person), { messageId, on });
const keptBy = async (person: { id: string }) => (await ask(bookmarksMine, world.as(person), {})).kept;

async function said(audience: "shared" | "internal" = "shared") {
  const towns = await twoTowns(world);
  const conversationId = await openARoom(world, towns.here, towns.workspace, { audience });
  const message = await say(world, towns.here, conversationId, "Elavtalet gäller till mars");
  return { ...towns, conversationId, message };
}

test("is listed for oneself from every workspace, the latest first, with where it stands", async () => {
  const { pioneer, twin, here, there, conversationId, message, workspaceId } = await said();
  const other = await foundWorkspace(world, [pioneer, twin], { title: "Ett annat arbete" });
  await givePlace(world, other, there);
  const elsewhere = await openARoom(world, there, other, { title: "Annat rum", audience: "internal" });
  const second = await say(world, there, elsewhere, "Ring elbolaget");
  await keep(there, message.id);
  world.clock.pass(1_000);
  await keep(there, second.id);
  const kept = await keptBy(there);
  expect(kept).toMatchObject([
    { id: second.id, conversation: { title: "Annat rum", internalTo: twin.code, town: twin.name } },
    { id: message.id, excerpt: "Elavtalet gäller till mars", workspace: { id: workspaceId } },
  ]);
  expect(await keptBy(here)).toEqual([]);
  const { bookmarked } = await ask(conversationOne, world.as(there), { conversationId });
  expect(bookmarked).toEqual([message.id]);
  expect((await ask(conversationOne, world.as(here), { conversationId })).bookmarked).toEqual([]);
});

test("is told in one's own stream alone, once, and readers may too", async () => {
  const { pioneer, workspace, message } = await said();
  const reader = await addColleague(world, pioneer);
  await givePlace(world, workspace, reader, "reader");
  const own = await ownAudienceId(world, reader);
  const told = await world.ears.during(async () => {
    await keep(reader, message.id);
    await keep(reader, message.id);
    await keep(reader, message.id, false);
    await keep(reader, message.id, false);
  });
  expect(told.map(({ audienceId, name }) => [audienceId, name])).toEqual([
    [own, "bookmark.put"],
    [own, "bookmark.removed"],
  ]);
  expect(told[1]?.view).toEqual({ id: message.id, gone: true });
});

test("shows nothing of what one may no longer read, and is there again with the right to read it", async () => {
  const { there, workspace, message, workspaceId } = await said();
  await keep(there, message.id);
  expect(await keptBy(there)).toHaveLength(1);
  await world.db.membership.deleteMany({ where: { personId: there.id, workspaceId } });
  const { kept, total } = await ask(bookmarksMine, world.as(there), {});
  expect({ kept, total }).toEqual({ kept: [], total: 0 });
  expect(await why(keep(there, message.id, false))).toBe("not-found: not-found");
  await givePlace(world, workspace, there);
  expect(await keptBy(there)).toHaveLength(1);
});

test("of what is deleted says so without a word of it, and can be let go", async () => {
  const { here, there, message } = await said();
  await keep(there, message.id);
  await perform(deleteMessage, world.as(here), { messageId: message.id });
  expect(await keptBy(there)).toMatchObject([{ id: message.id, deleted: true, excerpt: "" }]);
  expect(await why(keep(here, message.id))).toBe("conflict: message-deleted");
  await keep(there, message.id, false);
  expect(await keptBy(there)).toEqual([]);
});

test("of the other city's internal message is not found", async () => {
  const { here, there, message } = await said("internal");
  await keep(here, message.id);
  expect(await keptBy(here)).toHaveLength(1);
  expect(await why(keep(there, message.id))).toBe("not-found: not-found");
});
