// What moving, merging and passing on refuse, each time beside the same deed where it is taken.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { mergeDiscussion } from "~/server/domain/conversations/commands/mergeDiscussion";
import { moveMessage } from "~/server/domain/conversations/commands/moveMessage";
import { reopenDiscussion, settleDiscussion } from "~/server/domain/conversations/commands/settleDiscussion";
import { bringMessage, shareMessage } from "~/server/domain/conversations/commands/shareMessage";
import { splitDiscussion } from "~/server/domain/conversations/commands/splitDiscussion";
import { discussionMerging } from "~/server/domain/conversations/queries/discussionMerging";
import { messageMoving } from "~/server/domain/conversations/queries/messageMoving";
import { messageSharing } from "~/server/domain/conversations/queries/messageSharing";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { why } from "../../support/refused";
import { openARoom, say } from "../../support/twinnings";
import { testWorld } from "../../support/world";
import { discussed, messagesIn } from "./movingScene";

const world = await testWorld();

describe("discussions", () => {
  test("are merged with discussions, while they are open", async () => {
    const { here, workspace, open, conversationId } = await discussed(world);
    const room = await openARoom(world, here, workspace);
    const into = await open("Batterier");
    const split = (messageId: string) =>
      perform(splitDiscussion, world.as(here), { messageId, title: "Skolor" });
    const said = await say(world, here, room, "Börja vid skolorna");
    expect(await why(split(said.id))).toBe("conflict: not-a-discussion");
    const merge = (from: string, intoId: string) =>
      perform(mergeDiscussion, world.as(here), { conversationId: from, intoId });
    expect(await why(merge(room, into))).toBe("conflict: not-a-discussion");
    expect(await why(merge(conversationId, room))).toBe("conflict: places-elsewhere");
    const asked = (id: string) => ask(discussionMerging, world.as(here), { conversationId: id });
    expect(await why(asked(room))).toBe("conflict: not-a-discussion");
    expect(await asked(conversationId)).toMatchObject({ posts: 4 });
    await merge(conversationId, into);
    expect(await why(asked(conversationId))).toBe("conflict: settled-already");
  });

  test("that are merged come to no outcome of their own, and take nothing in", async () => {
    const { here, workspace, open, conversationId } = await discussed(world);
    const into = await open("Batterier");
    await perform(mergeDiscussion, world.as(here), { conversationId, intoId: into });
    const settle = (id: string) =>
      perform(settleDiscussion, world.as(here), { conversationId: id, state: "decided", text: "Vi provar." });
    const reopen = (id: string) =>
      perform(reopenDiscussion, world.as(here), { conversationId: id, text: "Inte klart." });
    expect(await why(settle(conversationId))).toBe("conflict: settled-already");
    expect(await why(reopen(conversationId))).toBe("conflict: discussion-merged");
    await settle(into);
    await reopen(into);

    const inner = await openARoom(world, here, workspace, { audience: "internal" });
    const message = await say(world, here, inner, "Vi är beredda");
    const share = (to: string) =>
      perform(shareMessage, world.as(here), {
        ...{ messageId: message.id, conversationId: to, body: "Vi är beredda", readers: 4 },
        clientId: randomUUID(),
      });
    expect(await why(share(conversationId))).toBe("conflict: discussion-merged");
    await share(await open("Avtal"));
  });
});

describe("a post's old place", () => {
  test("is neither moved nor passed on: what stands there is where it was moved to", async () => {
    const { here, open, conversationId, answer } = await discussed(world);
    const toId = await open("Skolor");
    expect(await ask(messageMoving, world.as(here), { messageId: answer.id })).toMatchObject({ posts: 2 });
    await perform(moveMessage, world.as(here), { messageId: answer.id, conversationId: toId });
    const standIn = (await messagesIn(world, here, conversationId))[1]?.id ?? "";
    const { workspaceId } = await ask(messageMoving, world.as(here), { messageId: answer.id });
    expect(workspaceId).toBeTruthy();
    expect(await why(ask(messageMoving, world.as(here), { messageId: standIn }))).toBe(
      "conflict: message-moved",
    );
    expect(await why(ask(messageSharing, world.as(here), { messageId: standIn }))).toBe(
      "conflict: message-moved",
    );
  });
});

test("a click of somebody else's is not taken for one's own", async () => {
  const { here, pioneer, workspace, workspaceId } = await discussed(world);
  const outer = await openARoom(world, here, workspace);
  const inner = await openARoom(world, here, workspace, { audience: "internal" });
  const message = await say(world, here, outer, "Det här behöver vi prata om");
  const clientId = randomUUID();
  const bring = (person: typeof here, as: string) =>
    perform(bringMessage, world.as(person), {
      ...{ messageId: message.id, conversationId: inner, body: message.body, clientId: as, readers: 2 },
    });
  const readers = await ask(messageSharing, world.as(here), { messageId: message.id, conversationId: inner });
  expect(readers).toMatchObject({ workspaceId });
  await bring(here, clientId);
  expect(await why(bring(pioneer.coordinator, clientId))).toBe("conflict: client-id-taken");
  await bring(pioneer.coordinator, randomUUID());
});
