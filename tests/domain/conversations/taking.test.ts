// Taking a room message into a discussion of its own: links both ways, and nothing moves to other readers.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { deleteMessage } from "~/server/domain/conversations/commands/deleteMessage";
import { editConversation } from "~/server/domain/conversations/commands/editConversation";
import { openDiscussion } from "~/server/domain/conversations/commands/openDiscussion";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { messageOne } from "~/server/domain/conversations/queries/messageOne";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { refused, why } from "../../support/refused";
import { openARoom, say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";

const world = await testWorld();

async function said(audience: "shared" | "internal" = "shared") {
  const towns = await twoTowns(world);
  const roomId = await openARoom(world, towns.here, towns.workspace, { audience });
  const { id: messageId } = await say(world, towns.here, roomId, "Vi borde tala om laddstolpar");
  const take = (person: Person, more: object = {}) =>
    perform(openDiscussion, world.as(person), {
      workspaceId: towns.workspaceId,
      title: "Laddstolpar",
      body: "Vi borde tala om laddstolpar",
      ...{ audience, clientId: randomUUID(), originMessageId: messageId, ...more },
    });
  return { ...towns, roomId, messageId, take };
}

describe("a room message that is taken into a discussion", () => {
  test("links there, and the discussion links back", async () => {
    const { workspace, here, there, roomId, messageId, take } = await said();
    const told = await world.ears.during(() => take(there));
    const { message } = await ask(messageOne, world.as(here), { messageId });
    const conversationId = message.taken?.conversationId ?? "";
    expect(message.taken).toEqual({ conversationId, title: "Laddstolpar", language: "sv" });
    const { conversation } = await ask(conversationOne, world.as(here), { conversationId });
    expect(conversation.origin).toEqual({
      conversationId: roomId,
      messageId,
      title: "Fikarummet",
      language: "sv",
    });
    expect(told.map(({ name, audienceId }) => [name, audienceId])).toEqual([
      ["conversation.opened", workspace.shared],
      ["message.posted", workspace.shared],
      ["message.taken", workspace.shared],
    ]);
    expect(told.at(-1)?.view).toEqual(message);
  });

  test("follows the discussion's title", async () => {
    const { here, messageId, take } = await said();
    const { conversationId } = await take(here);
    const told = await world.ears.during(() =>
      perform(editConversation, world.as(here), { conversationId, title: "Snabbladdare" }),
    );
    const { message } = await ask(messageOne, world.as(here), { messageId });
    expect(message.taken).toEqual({ conversationId, title: "Snabbladdare", language: "sv" });
    expect(told).toMatchObject([{ name: "conversation.edited" }, { name: "message.taken", view: message }]);
  });

  test("is taken once, also by two at the same moment", async () => {
    const { here, there, messageId, take } = await said();
    const outcomes = await Promise.allSettled([take(here), take(there)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { refusal: "conflict", reason: "already-taken" },
    });
    expect(await why(take(here))).toBe("conflict: already-taken");
    expect(await world.db.conversation.count({ where: { originMessageId: messageId } })).toBe(1);
  });

  test("stays with its readers: internal to internal, shared to shared", async () => {
    const [internal, shared] = [await said("internal"), await said()];
    expect(await why(internal.take(internal.here, { audience: "shared" }))).toBe(
      "conflict: origin-elsewhere",
    );
    expect(await why(shared.take(shared.here, { audience: "internal" }))).toBe("conflict: origin-elsewhere");
    const told = await world.ears.during(() => internal.take(internal.here));
    const own = internal.workspace.internal[internal.pioneer.code];
    expect(told.map(({ audienceId }) => audienceId)).toEqual([own, own, own]);
  });

  test("must be one that is there: not deleted, and not another city's", async () => {
    const { here, there, messageId, take } = await said("internal");
    const theirs = await refused(take(there));
    expect(theirs).toEqual(await refused(take(there, { originMessageId: randomUUID() })));
    expect(theirs.refusal).toBe("not-found");
    await perform(deleteMessage, world.as(here), { messageId });
    expect(await why(take(here))).toBe("conflict: message-deleted");
  });
});
