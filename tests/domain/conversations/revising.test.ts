// Changing one's mind: edits are marked, what is deleted leaves a tombstone, and what quoted it follows.
import { describe, expect, test } from "vitest";
import { deleteMessage } from "~/server/domain/conversations/commands/deleteMessage";
import { editMessage } from "~/server/domain/conversations/commands/editMessage";
import { conversationMessages } from "~/server/domain/conversations/queries/conversationMessages";
import { messageOne } from "~/server/domain/conversations/queries/messageOne";
import { messagePlace } from "~/server/domain/conversations/queries/messagePlace";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { why } from "../../support/refused";
import { openARoom, say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";

const world = await testWorld();

async function saidBy(audience: "shared" | "internal" = "shared") {
  const towns = await twoTowns(world);
  const conversationId = await openARoom(world, towns.here, towns.workspace, { audience });
  const message = await say(world, towns.here, conversationId, "Tio laddare");
  return { ...towns, conversationId, message, messageId: message.id };
}

describe("editing", () => {
  test("changes the words for everyone, marks it, and keeps what was said before", async () => {
    const { here, there, messageId, conversationId, workspace } = await saidBy();
    await perform(editMessage, world.as(here), { messageId, body: "Tolv *laddare*" });
    const { messages } = await ask(conversationMessages, world.as(there), { conversationId });
    expect(messages[0]).toMatchObject({ body: "Tolv *laddare*", deletedAt: null, number: 1 });
    expect(messages[0]?.editedAt).not.toBeNull();
    expect(world.ears.of(workspace.shared).at(-1)).toMatchObject({
      name: "message.edited",
      view: messages[0],
    });
    const kept = await world.db.messageRevision.findMany({ where: { messageId } });
    expect(kept.map(({ body }) => body)).toEqual(["Tio laddare"]);
  });

  test("to the same words changes nothing", async () => {
    const { here, messageId } = await saidBy();
    const told = await world.ears.during(() =>
      perform(editMessage, world.as(here), { messageId, body: "Tio laddare" }),
    );
    expect(told).toEqual([]);
    expect(await world.db.messageRevision.count({ where: { messageId } })).toBe(0);
  });

  test("is one's own: a colleague's and the other city's lead are refused", async () => {
    const { pioneer, twin, messageId } = await saidBy();
    for (const { coordinator } of [pioneer, twin])
      for (const command of [editMessage, deleteMessage])
        expect(await why(perform(command, world.as(coordinator), { messageId, body: "Nej" }))).toBe(
          "forbidden: forbidden",
        );
  });
});

describe("deleting", () => {
  test("leaves a tombstone without a word of what was said, in answers' quotes too", async () => {
    const { here, there, messageId, conversationId, workspace } = await saidBy();
    await say(world, there, conversationId, "Var då?", { parentId: messageId });
    const told = await world.ears.during(() => perform(deleteMessage, world.as(here), { messageId }));
    expect(told.map(({ name, audienceId }) => [name, audienceId])).toEqual([
      ["message.deleted", workspace.shared],
      ["message.requoted", workspace.shared],
    ]);
    const { messages } = await ask(conversationMessages, world.as(there), { conversationId });
    expect(messages[0]).toMatchObject({ body: "", html: "" });
    expect(messages[0]?.deletedAt).not.toBeNull();
    expect(messages[1]?.parent).toMatchObject({ deleted: true, excerpt: "" });
    expect(JSON.stringify([messages, told])).not.toContain("Tio laddare");
  });

  test("twice is once, and what is deleted can't be edited", async () => {
    const { here, messageId } = await saidBy();
    await perform(deleteMessage, world.as(here), { messageId });
    expect(await world.ears.during(() => perform(deleteMessage, world.as(here), { messageId }))).toEqual([]);
    expect(await why(perform(editMessage, world.as(here), { messageId, body: "Igen" }))).toBe(
      "conflict: message-deleted",
    );
  });
});

test("a message leads to where it was said, for those who may read there", async () => {
  const { here, there, messageId, conversationId, workspaceId, pioneer } = await saidBy("internal");
  expect(await ask(messagePlace, world.as(here), { messageId })).toEqual({
    ...{ workspaceId, conversationId, kind: "room", number: 1, documentId: null },
  });
  expect(await ask(messageOne, world.as(here), { messageId })).toMatchObject({
    ...{ title: "Fikarummet", internalTo: pioneer.code, message: { id: messageId } },
  });
  for (const asked of [messagePlace, messageOne] as const)
    expect(await why(ask(asked as typeof messageOne, world.as(there), { messageId }))).toBe(
      "not-found: not-found",
    );
  for (const command of [editMessage, deleteMessage] as const)
    expect(await why(perform(command, world.as(there), { messageId, body: "?" }))).toBe(
      "not-found: not-found",
    );
});
