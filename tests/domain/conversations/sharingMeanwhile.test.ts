// Sharing while something else is under way: nothing internal slips over with it, and the new readers miss nothing.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { deleteMessage } from "~/server/domain/conversations/commands/deleteMessage";
import { editConversation } from "~/server/domain/conversations/commands/editConversation";
import { editMessage } from "~/server/domain/conversations/commands/editMessage";
import { openDiscussion } from "~/server/domain/conversations/commands/openDiscussion";
import { postMessage } from "~/server/domain/conversations/commands/postMessage";
import { settleDiscussion } from "~/server/domain/conversations/commands/settleDiscussion";
import { shareConversation } from "~/server/domain/conversations/commands/shareConversation";
import { conversationMessages } from "~/server/domain/conversations/queries/conversationMessages";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { shareDocument } from "~/server/domain/documents/commands/shareDocument";
import { whileHalted } from "../../support/held";
import { why } from "../../support/refused";
import { openADiscussion, openARoom, say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld, type World } from "../../support/world";
import { add } from "../documents/scene";

const world = await testWorld();

type Actor = Parameters<World["as"]>[0];

const share = (actor: Actor, conversationId: string) =>
  perform(shareConversation, world.as(actor), { conversationId, readers: 4 });
const takenIn = async (actor: Actor, conversationId: string) =>
  (await ask(conversationMessages, world.as(actor), { conversationId })).messages[0]?.taken;
const take = (actor: Actor, workspaceId: string, originMessageId: string) =>
  perform(openDiscussion, world.as(actor), {
    ...{ workspaceId, title: "Hemlig fråga", body: "Vad gör vi?", clientId: randomUUID() },
    ...{ audience: "internal", originMessageId },
  });

async function internal(open: typeof openARoom = openARoom) {
  const towns = await twoTowns(world);
  const conversationId = await open(world, towns.here, towns.workspace, { audience: "internal" });
  const message = await say(world, towns.here, conversationId);
  return { ...towns, conversationId, message, shared: towns.workspace.shared };
}

describe("what is made internal of a message while its room is shared", () => {
  test("is not shown to the other city", async () => {
    const { here, there, workspaceId, conversationId, message, shared } = await internal();
    const [sharing, taking] = await whileHalted(
      world,
      shared,
      () => share(here, conversationId),
      () => take(here, workspaceId, message.id),
    );
    expect(sharing.status).toBe("fulfilled");
    expect(await takenIn(there, conversationId)).toBeNull();
    expect(taking).toMatchObject({ status: "rejected", reason: { reason: "origin-elsewhere" } });
  });

  test("loses its link when it comes first", async () => {
    const { here, there, pioneer, workspace, workspaceId, conversationId, message } = await internal();
    const [taking, sharing] = await whileHalted(
      world,
      workspace.internal[pioneer.code] as string,
      () => take(here, workspaceId, message.id),
      () => share(here, conversationId),
    );
    expect([taking.status, sharing.status]).toEqual(["fulfilled", "fulfilled"]);
    expect(await takenIn(there, conversationId)).toBeNull();
  });

  test("is not shown where a document's comments are shared with it either", async () => {
    const { here, there, workspace, workspaceId } = await twoTowns(world);
    const { documentId, conversationId } = await add(world, here, workspace, { audience: "internal" });
    const { id } = await say(world, here, conversationId);
    const [sharing, taking] = await whileHalted(
      world,
      workspace.shared,
      () => perform(shareDocument, world.as(here), { documentId, readers: 4 }),
      () => take(here, workspaceId, id),
    );
    expect(sharing.status).toBe("fulfilled");
    expect(await takenIn(there, conversationId)).toBeNull();
    expect(taking).toMatchObject({ status: "rejected", reason: { reason: "origin-elsewhere" } });
  });
});

describe("while a conversation is shared", () => {
  const deeds = {
    "message.edited": (actor: Actor, _: string, messageId: string) =>
      perform(editMessage, world.as(actor), { messageId, body: "Hej hej!" }),
    "message.deleted": (actor: Actor, _: string, messageId: string) =>
      perform(deleteMessage, world.as(actor), { messageId }),
    "conversation.edited": (actor: Actor, conversationId: string) =>
      perform(editConversation, world.as(actor), { conversationId, title: "Laddstolpar" }),
    "conversation.settled": (actor: Actor, conversationId: string) =>
      perform(settleDiscussion, world.as(actor), { conversationId, state: "answered", text: "Så." }),
    "message.posted": (actor: Actor, conversationId: string) => say(world, actor, conversationId, "Till"),
  };

  test.each(Object.entries(deeds))("its new readers hear of %s", async (name, deed) => {
    const { here, conversationId, message, shared } = await internal(openADiscussion);
    const outcomes = await whileHalted<unknown, unknown>(
      world,
      shared,
      () => share(here, conversationId),
      () => deed(here, conversationId, message.id),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
    expect(world.ears.namesOf(shared)).toEqual(["conversation.shared", name]);
  });
});

describe("what was written internally", () => {
  const write = (actor: Actor, conversationId: string, clientId = randomUUID()) =>
    perform(postMessage, world.as(actor), {
      conversationId,
      clientId,
      body: "Oss emellan",
      audience: "internal",
    });

  test("is not posted to the other city when the conversation is shared before it arrives", async () => {
    const { here, there, conversationId, shared } = await internal();
    const clientId = randomUUID();
    const arrived = await write(here, conversationId, clientId);
    const [sharing, late] = await whileHalted(
      world,
      shared,
      () => share(here, conversationId),
      () => write(here, conversationId),
    );
    expect(sharing.status).toBe("fulfilled");
    expect(late).toMatchObject({
      status: "rejected",
      reason: { refusal: "conflict", reason: "audience-changed" },
    });
    expect(await why(write(here, conversationId))).toBe("conflict: audience-changed");
    const { count } = await ask(conversationMessages, world.as(there), { conversationId });
    expect(count).toBe(2);
    // What had arrived is not to be sent anew for that.
    expect(await write(here, conversationId, clientId)).toMatchObject({ id: arrived.id });
  });

  test("is not edited in after the conversation is shared, though the same edit is taken while it is not", async () => {
    const { here, there, conversationId, message } = await internal();
    const edit = (body: string, audience?: string) =>
      perform(editMessage, world.as(here), { messageId: message.id, body, audience });
    expect(await edit("Oss emellan", "internal")).toMatchObject({ body: "Oss emellan" });
    await share(here, conversationId);
    expect(await why(edit("Mer oss emellan", "internal"))).toBe("conflict: audience-changed");
    const { messages } = await ask(conversationMessages, world.as(there), { conversationId });
    expect(messages[0]?.body).toBe("Oss emellan");
    for (const audience of ["shared", undefined])
      expect(await edit(`Till alla ${audience}`, audience)).toMatchObject({ body: `Till alla ${audience}` });
  });

  test("is not edited in by an edit that comes while it is being shared", async () => {
    const { here, conversationId, message, shared } = await internal();
    const [sharing, late] = await whileHalted(
      world,
      shared,
      () => share(here, conversationId),
      () => perform(editMessage, world.as(here), { messageId: message.id, body: "Än", audience: "internal" }),
    );
    expect(sharing.status).toBe("fulfilled");
    expect(late).toMatchObject({ status: "rejected", reason: { reason: "audience-changed" } });
  });
});
