// Splitting a discussion: nothing said is lost or doubled, and every old link leads on.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { bookmarkMessage } from "~/server/domain/conversations/commands/bookmarkMessage";
import { deleteMessage } from "~/server/domain/conversations/commands/deleteMessage";
import { editConversation } from "~/server/domain/conversations/commands/editConversation";
import { editMessage } from "~/server/domain/conversations/commands/editMessage";
import { mergeDiscussion } from "~/server/domain/conversations/commands/mergeDiscussion";
import { moveMessage } from "~/server/domain/conversations/commands/moveMessage";
import { pinMessage } from "~/server/domain/conversations/commands/pinMessage";
import { postMessage } from "~/server/domain/conversations/commands/postMessage";
import { reactToMessage } from "~/server/domain/conversations/commands/reactToMessage";
import { splitDiscussion } from "~/server/domain/conversations/commands/splitDiscussion";
import { bookmarksMine } from "~/server/domain/conversations/queries/bookmarksMine";
import { messageHistory } from "~/server/domain/conversations/queries/messageHistory";
import { messagePlace } from "~/server/domain/conversations/queries/messagePlace";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { why } from "../../support/refused";
import { say } from "../../support/twinnings";
import { testWorld } from "../../support/world";
import { discussed, messagesIn, readAll, unreadIn } from "./movingScene";

const world = await testWorld();

describe("a post that is split off", () => {
  test("begins a discussion with its answers, and says where from; its old place says where to", async () => {
    const { here, there, workspaceId, conversationId, answer, remark } = await discussed(world);
    const split = await perform(splitDiscussion, world.as(here), { messageId: answer.id, title: "Skolor" });
    expect(split.workspaceId).toBe(workspaceId);
    const moved = await messagesIn(world, there, split.conversationId);
    expect(moved.map(({ id, number, body }) => [id, number, body])).toEqual([
      [answer.id, 1, "Börja vid skolorna"],
      [remark.id, 2, "Vilka skolor?"],
    ]);
    expect(moved[0]).toMatchObject({ author: answer.author, createdAt: answer.createdAt, parent: null });
    expect(moved[1]?.parent?.id).toBe(answer.id);
    const left = await messagesIn(world, there, conversationId);
    expect(left.map(({ number, body, moved }) => [number, body, moved?.place?.title])).toEqual([
      [1, "Om Laddstolpar", undefined],
      [2, "", "Skolor"],
      [3, "", "Skolor"],
      [4, "Och vid badhuset", undefined],
    ]);
    expect(left[1]?.moved).toMatchObject({ by: { id: here.id }, place: { messageId: answer.id } });
    expect(left[2]?.parent?.id).toBe(left[1]?.id);
    expect(moved[0]?.arrived).toMatchObject({
      by: { id: here.id },
      place: { conversationId, messageId: left[1]?.id, title: "Laddstolpar" },
    });
  });

  test("is found by every old link", async () => {
    const { here, conversationId, answer } = await discussed(world);
    const first = await perform(splitDiscussion, world.as(here), { messageId: answer.id, title: "Skolor" });
    const standIn = (await messagesIn(world, here, conversationId))[1]?.id ?? "";
    for (const messageId of [answer.id, standIn])
      expect(await ask(messagePlace, world.as(here), { messageId })).toMatchObject({
        conversationId: first.conversationId,
        number: 1,
      });
    const { conversationId: elsewhere } = await perform(mergeDiscussion, world.as(here), {
      conversationId: first.conversationId,
      intoId: conversationId,
    });
    expect(await ask(messagePlace, world.as(here), { messageId: standIn })).toMatchObject({
      conversationId: elsewhere,
      number: 5,
    });
    expect((await messagesIn(world, here, conversationId))[1]?.moved?.place).toMatchObject({
      messageId: answer.id,
    });
  });

  test("keeps what points at it: signs, pin, bookmark and history", async () => {
    const { here, other, answer } = await discussed(world);
    const messageId = answer.id;
    await perform(editMessage, world.as(other), { messageId, body: "Börja vid skolorna i år" });
    await perform(reactToMessage, world.as(here), { messageId, sign: "agree", on: true });
    await perform(pinMessage, world.as(here), { messageId, on: true });
    await perform(bookmarkMessage, world.as(here), { messageId, on: true });
    const { conversationId } = await perform(splitDiscussion, world.as(here), { messageId, title: "Skolor" });
    const [moved] = await messagesIn(world, here, conversationId);
    expect(moved).toMatchObject({ reactions: [{ sign: "agree" }], pinned: { by: { id: here.id } } });
    const { kept } = await ask(bookmarksMine, world.as(here), {});
    expect(kept).toMatchObject([{ id: messageId, conversation: { id: conversationId } }]);
    const { versions } = await ask(messageHistory, world.as(here), { messageId });
    expect(versions).toHaveLength(2);
    await perform(editMessage, world.as(other), { messageId, body: "Börja i höst" });
  });

  test("is unread for those who had not read it, and for nobody else", async () => {
    const { here, there, conversationId, answer, last } = await discussed(world);
    await readAll(world, here, conversationId);
    await readAll(world, there, conversationId);
    const split = await perform(splitDiscussion, world.as(here), { messageId: answer.id, title: "Skolor" });
    expect(await unreadIn(world, there, split.conversationId)).toBe(0);
    expect(await unreadIn(world, here, split.conversationId)).toBe(0);
    await say(world, there, split.conversationId, "Två till");
    await perform(moveMessage, world.as(here), {
      messageId: last.id,
      conversationId: split.conversationId,
    });
    expect(await unreadIn(world, there, split.conversationId), "had read all that was there").toBe(0);
    expect(await unreadIn(world, here, split.conversationId), "had not: it comes after what is unread").toBe(
      2,
    );
    expect(await unreadIn(world, there, conversationId)).toBe(0);
  });

  test("is told of as a fresh page shows it, to both ends", async () => {
    const { workspace, here, there, conversationId, answer } = await discussed(world);
    const told = await world.ears.during(() =>
      perform(splitDiscussion, world.as(here), { messageId: answer.id, title: "Skolor" }),
    );
    const shared = told.filter(({ audienceId }) => audienceId === workspace.shared);
    expect(shared.map(({ name }) => name)).toEqual([
      ...["conversation.opened", "message.moved", "message.arrived", "message.moved", "message.arrived"],
    ]);
    const split = shared.find(({ kind }) => kind === "conversation")?.view as { id: string } | undefined;
    const fresh = [
      ...(await messagesIn(world, there, conversationId)),
      ...(await messagesIn(world, there, split?.id ?? "")),
    ];
    for (const { kind, view } of shared) if (kind === "message") expect(fresh).toContainEqual(view);
  });

  test("is answered, and changed, where it is: not at its old place", async () => {
    const { here, there, conversationId, answer } = await discussed(world);
    await perform(splitDiscussion, world.as(here), { messageId: answer.id, title: "Skolor" });
    const standIn = (await messagesIn(world, here, conversationId))[1]?.id ?? "";
    const reply = (parentId: string) =>
      perform(postMessage, world.as(there), {
        ...{ conversationId, clientId: randomUUID(), body: "Jo", parentId },
      });
    expect(await why(reply(answer.id))).toBe("conflict: answered-moved");
    expect(await why(reply(standIn))).toBe("conflict: answered-moved");
    const on = { messageId: standIn, on: true };
    expect(await why(perform(pinMessage, world.as(here), on))).toBe("conflict: message-moved");
    expect(await why(perform(bookmarkMessage, world.as(here), on))).toBe("conflict: message-moved");
    expect(await why(perform(splitDiscussion, world.as(here), { messageId: standIn, title: "Igen" }))).toBe(
      "conflict: message-moved",
    );
  });

  test("is answered again where it was first, once it is back there", async () => {
    const { here, open, conversationId, last } = await discussed(world);
    const away = await open("Bort");
    for (const place of [away, conversationId])
      await perform(moveMessage, world.as(here), { messageId: last.id, conversationId: place });
    const reply = await say(world, here, conversationId, "Välkommen åter", { parentId: last.id });
    expect(reply.parent?.id).toBe(last.id);
  });

  test("sent once more after a lost acknowledgement is not said twice", async () => {
    const { here, there, conversationId } = await discussed(world);
    const post = { conversationId, clientId: randomUUID(), body: "Bara en gång" };
    const { id: messageId } = await perform(postMessage, world.as(there), post);
    await perform(splitDiscussion, world.as(here), { messageId, title: "En gång" });
    const again = await perform(postMessage, world.as(there), post);
    expect(again.moved?.place?.messageId).toBe(messageId);
    expect(await world.db.message.count({ where: { body: "Bara en gång" } })).toBe(1);
  });

  test("is not one that was deleted: a discussion would begin with nothing", async () => {
    const { here, open, answer, other } = await discussed(world);
    const elsewhere = await open("Laddning");
    await perform(deleteMessage, world.as(other), { messageId: answer.id });
    const messageId = answer.id;
    const split = perform(splitDiscussion, world.as(here), { messageId, title: "Skolor" });
    expect(await why(split)).toBe("conflict: message-deleted");
    const move = perform(moveMessage, world.as(here), { messageId, conversationId: elsewhere });
    expect(await why(move)).toBe("conflict: message-deleted");
  });

  test("is not the one that asks the question", async () => {
    const { here, conversationId } = await discussed(world);
    const messageId = (await messagesIn(world, here, conversationId))[0]?.id ?? "";
    expect(await why(perform(splitDiscussion, world.as(here), { messageId, title: "Nej" }))).toBe(
      "conflict: first-post-stays",
    );
  });

  test("follows the other place's title", async () => {
    const { here, conversationId, answer } = await discussed(world);
    const split = await perform(splitDiscussion, world.as(here), { messageId: answer.id, title: "Skolor" });
    const rename = (id: string, title: string) =>
      perform(editConversation, world.as(here), { conversationId: id, title });
    const told = await world.ears.during(() => rename(split.conversationId, "Förskolor"));
    const standIn = (await messagesIn(world, here, conversationId))[1];
    expect(standIn?.moved?.place?.title).toBe("Förskolor");
    expect(told.map(({ view }) => view)).toContainEqual(standIn);
    await rename(conversationId, "Laddning");
    expect((await messagesIn(world, here, split.conversationId))[0]?.arrived?.place?.title).toBe("Laddning");
  });
});
