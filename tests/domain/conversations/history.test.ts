// What a message has said over time: open to all who read it, silent about what is deleted, and about what was never shared.
import { describe, expect, test } from "vitest";
import { deleteMessage } from "~/server/domain/conversations/commands/deleteMessage";
import { editMessage } from "~/server/domain/conversations/commands/editMessage";
import { shareConversation } from "~/server/domain/conversations/commands/shareConversation";
import { conversationSharing } from "~/server/domain/conversations/queries/conversationSharing";
import { messageHistory } from "~/server/domain/conversations/queries/messageHistory";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { why } from "../../support/refused";
import { addPartner, foundTown, givePlace } from "../../support/towns";
import { openARoom, say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";

const world = await testWorld();

async function edited(audience: "shared" | "internal" = "shared") {
  const towns = await twoTowns(world);
  const conversationId = await openARoom(world, towns.here, towns.workspace, { audience });
  const { id: messageId } = await say(world, towns.here, conversationId, "Tio **laddare**");
  const change = async (body: string) => {
    world.clock.pass(60_000);
    await perform(editMessage, world.as(towns.here), { messageId, body });
  };
  await change("Tolv laddare");
  await change("Fjorton laddare");
  const history = (person: { id: string }) => ask(messageHistory, world.as(person), { messageId });
  return { ...towns, conversationId, messageId, change, history };
}

describe("the history of a message", () => {
  test("is every version with its time, the latest first, for both cities", async () => {
    const { here, there, history } = await edited();
    const { versions, message, title } = await history(there);
    expect(versions.map(({ html }) => html?.trim())).toEqual([
      "<p>Fjorton laddare</p>",
      "<p>Tolv laddare</p>",
      "<p>Tio <strong>laddare</strong></p>",
    ]);
    expect(versions.map(({ from }) => from)).toEqual([
      message.editedAt,
      versions[2]?.until,
      message.createdAt,
    ]);
    expect(versions[0]?.until).toBeNull();
    expect(title).toBe("Fikarummet");
    expect(await history(here)).toEqual(await history(there));
  });

  test("tells of what is deleted when it changed and who took it away, and not a word of it, its author's too", async () => {
    const { here, there, messageId, history } = await edited();
    world.clock.pass(60_000);
    await perform(deleteMessage, world.as(here), { messageId });
    for (const person of [here, there]) {
      const answer = await history(person);
      expect(answer.versions).toHaveLength(3);
      expect(answer.versions.map(({ withheld }) => withheld)).toEqual(["deleted", "deleted", "deleted"]);
      expect(answer.message.deletedBy).toMatchObject({ id: here.id, name: here.name });
      expect(answer.versions[0]?.until).toBe(answer.message.deletedAt);
      expect(JSON.stringify(answer)).not.toMatch(/laddare/);
    }
    const kept = await world.db.messageRevision.count({ where: { messageId } });
    expect(kept, "what is not told is there").toBe(3);
  });

  test("is not found by those who don't read the message", async () => {
    const { here, there, history } = await edited("internal");
    const stranger = await foundTown(world);
    expect((await history(here)).versions).toHaveLength(3);
    for (const person of [there, stranger.coordinator])
      expect(await why(history(person))).toBe("not-found: not-found");
  });
});

test("what was changed before it was shared stays with the city that shared it", async () => {
  const { here, there, pioneer, workspace, conversationId, change, history } = await edited("internal");
  const partner = await addPartner(world, pioneer);
  await givePlace(world, workspace, partner, "partner", { named: [conversationId] });
  world.clock.pass(60_000);
  const { readers } = await ask(conversationSharing, world.as(here), { conversationId });
  const people = readers.reduce((sum, city) => sum + city.people, 0);
  await perform(shareConversation, world.as(here), { conversationId, readers: people });
  await change("Femton laddare");
  expect((await history(here)).versions.map(({ withheld }) => withheld)).toEqual([null, null, null, null]);
  for (const person of [there, partner]) {
    const answer = await history(person);
    expect(answer.versions.map(({ withheld }) => withheld)).toEqual([
      null,
      null,
      "before-sharing",
      "before-sharing",
    ]);
    expect(JSON.stringify(answer)).toMatch(/Fjorton/);
    expect(JSON.stringify(answer)).not.toMatch(/Tio|Tolv/);
  }
});

test("what was changed before it was shared stays there also when the sharing had begun earlier and came later", async () => {
  const { here, there, conversationId, history } = await edited("internal");
  world.clock.pass(-1);
  const { readers } = await ask(conversationSharing, world.as(here), { conversationId });
  const people = readers.reduce((sum, city) => sum + city.people, 0);
  await perform(shareConversation, world.as(here), { conversationId, readers: people });
  expect(JSON.stringify(await history(here))).toMatch(/Tolv/);
  const answer = await history(there);
  expect(JSON.stringify(answer)).toMatch(/Fjorton/);
  expect(JSON.stringify(answer)).not.toMatch(/Tio|Tolv/);
});
