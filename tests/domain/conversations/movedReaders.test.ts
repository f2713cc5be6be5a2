// Moving posts and merging discussions: they stay with their readers, and nobody else learns of them.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { editMessage } from "~/server/domain/conversations/commands/editMessage";
import { mergeDiscussion } from "~/server/domain/conversations/commands/mergeDiscussion";
import { moveMessage } from "~/server/domain/conversations/commands/moveMessage";
import { openDiscussion } from "~/server/domain/conversations/commands/openDiscussion";
import { postMessage } from "~/server/domain/conversations/commands/postMessage";
import { settleDiscussion } from "~/server/domain/conversations/commands/settleDiscussion";
import { shareConversation } from "~/server/domain/conversations/commands/shareConversation";
import { splitDiscussion } from "~/server/domain/conversations/commands/splitDiscussion";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { messageHistory } from "~/server/domain/conversations/queries/messageHistory";
import { messagePlace } from "~/server/domain/conversations/queries/messagePlace";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { why } from "../../support/refused";
import { addPartner, givePlace } from "../../support/towns";
import { openADiscussion, openARoom, say } from "../../support/twinnings";
import { testWorld } from "../../support/world";
import { discussed, messagesIn } from "./movingScene";

const world = await testWorld();

describe("a post that is moved", () => {
  test("goes only where the readers are the same", async () => {
    const { here, open, answer, workspaceId, pioneer } = await discussed(world);
    const inside = { title: "Internt", body: "Hemligt", clientId: randomUUID(), audience: "internal" };
    const internal = await perform(openDiscussion, world.as(here), { workspaceId, ...inside });
    const move = (conversationId: string) =>
      why(perform(moveMessage, world.as(here), { messageId: answer.id, conversationId }));
    expect(await move(internal.conversationId)).toBe("conflict: places-elsewhere");
    const named = await open("Med partner");
    const partner = await addPartner(world, pioneer);
    await givePlace(world, { workspaceId }, partner, "partner", { named: [named] });
    expect(await move(named)).toBe("conflict: places-elsewhere");
    expect((await messagesIn(world, here, answer.conversationId)).every(({ moved }) => moved === null)).toBe(
      true,
    );
  });

  test("is gone for a partner of the discussion that it was in, who isn't told where", async () => {
    const { here, open, workspaceId, pioneer, conversationId, answer } = await discussed(world);
    const partner = await addPartner(world, pioneer);
    await givePlace(world, { workspaceId }, partner, "partner", { named: [conversationId] });
    const elsewhere = await open("Hemlig för partnern");
    const told = await world.ears.during(() =>
      perform(moveMessage, world.as(here), { messageId: answer.id, conversationId: elsewhere }),
    );
    const seen = await messagesIn(world, partner, conversationId);
    expect(seen[1]).toMatchObject({ body: "", moved: { by: { id: here.id }, place: null } });
    const own = await world.db.audience.findUniqueOrThrow({ where: { personId: partner.id } });
    const heard = told.filter(({ audienceId }) => audienceId === own.id);
    expect(heard.map(({ name }) => name)).toEqual(["message.moved", "message.moved"]);
    expect(JSON.stringify([heard, seen])).not.toMatch(/Hemlig för partnern/);
    expect(JSON.stringify([heard, seen])).not.toContain(elsewhere);
    const place = await ask(messagePlace, world.as(partner), { messageId: seen[1]?.id });
    expect(place.conversationId).toBe(conversationId);
  });

  test("keeps from other cities what it said before it was shared", async () => {
    const { here, there, workspaceId, conversationId, answer } = await discussed(world, "internal");
    await perform(editMessage, world.as(here), { messageId: answer.id, body: "Det som alla får läsa" });
    const readers = await world.db.membership.count({ where: { workspaceId, role: { not: "partner" } } });
    await perform(shareConversation, world.as(here), { conversationId, readers });
    const before = await ask(messageHistory, world.as(there), { messageId: answer.id });
    expect(before.versions.at(-1)?.withheld).toBe("before-sharing");
    await perform(splitDiscussion, world.as(here), { messageId: answer.id, title: "Gemensamt" });
    const after = await ask(messageHistory, world.as(there), { messageId: answer.id });
    expect(after.versions.at(-1)).toMatchObject({ withheld: "before-sharing", html: null });
    expect(after.municipalityCode).toBe(here.municipalityCode);
    const ours = await ask(messageHistory, world.as(here), { messageId: answer.id });
    expect(ours.versions.at(-1)?.html).toContain("Börja vid skolorna");
  });

  test("keeps it from the city that shared its new place too, when the move had begun before that", async () => {
    const { here, there, workspaceId, conversationId, answer } = await discussed(world, "internal");
    world.clock.pass(60_000);
    await perform(editMessage, world.as(here), { messageId: answer.id, body: "Det som alla får läsa" });
    const readers = await world.db.membership.count({ where: { workspaceId, role: { not: "partner" } } });
    await perform(shareConversation, world.as(here), { conversationId, readers });
    world.clock.pass(60_000);
    const theirs = await openADiscussion(world, there, { workspaceId }, { audience: "internal" });
    await perform(shareConversation, world.as(there), { conversationId: theirs, readers });
    world.clock.pass(-1);
    await perform(moveMessage, world.as(here), { messageId: answer.id, conversationId: theirs });
    const seen = await ask(messageHistory, world.as(there), { messageId: answer.id });
    expect(seen).toMatchObject({ conversationId: theirs, municipalityCode: here.municipalityCode });
    expect(seen.versions.map(({ withheld }) => withheld)).toEqual([null, "before-sharing"]);
  });

  test("leaves nothing at its old place that another city could find by answering it", async () => {
    const { here, there, workspace, conversationId, answer } = await discussed(world, "internal");
    await perform(splitDiscussion, world.as(here), { messageId: answer.id, title: "Hemlig" });
    const standIn = (await messagesIn(world, here, conversationId)).find(({ moved }) => moved);
    const room = await openARoom(world, there, workspace);
    const reply = (parentId?: string) => why(say(world, there, room, "Jaså?", { parentId }));
    expect(standIn?.number).toBe(answer.number);
    expect(await reply(standIn?.id)).toBe(await reply(randomUUID()));
    expect(await reply(standIn?.id)).toBe("not-found: not-found");
  });

  test("loses its links when only one of the two places is shared", async () => {
    const { here, there, workspaceId, conversationId, answer } = await discussed(world, "internal");
    const split = await perform(splitDiscussion, world.as(here), { messageId: answer.id, title: "Hemlig" });
    const readers = await world.db.membership.count({ where: { workspaceId, role: { not: "partner" } } });
    const told = await world.ears.during(() =>
      perform(shareConversation, world.as(here), { conversationId, readers }),
    );
    const seen = await messagesIn(world, there, conversationId);
    expect(seen[1]?.moved).toMatchObject({ place: null });
    expect(JSON.stringify(seen)).not.toMatch(/Hemlig|skolorna/);
    expect(JSON.stringify(seen)).not.toContain(split.conversationId);
    expect((await messagesIn(world, here, split.conversationId))[0]?.arrived).toMatchObject({ place: null });
    expect(told.map(({ view }) => view)).toContainEqual(seen[1]);
  });
});

describe("a discussion that is merged", () => {
  test("is closed, leads on, and keeps its place in every list", async () => {
    const { here, there, open, conversationId } = await discussed(world);
    const intoId = await open("Laddning");
    await perform(mergeDiscussion, world.as(here), { conversationId, intoId });
    const { conversation } = await ask(conversationOne, world.as(there), { conversationId });
    expect(conversation).toMatchObject({
      state: "merged",
      merged: { by: { id: here.id }, into: { conversationId: intoId, title: "Laddning" } },
    });
    const bodies = (await messagesIn(world, there, intoId)).map(({ body }) => body);
    expect(bodies).toEqual([
      ...["Om Laddning", "Om Laddstolpar", "Börja vid skolorna", "Vilka skolor?", "Och vid badhuset"],
    ]);
    const post = { conversationId, clientId: randomUUID(), body: "Till?" };
    expect(await why(perform(postMessage, world.as(there), post))).toBe("conflict: discussion-merged");
    expect(await why(perform(mergeDiscussion, world.as(here), { conversationId, intoId }))).toBe(
      "conflict: settled-already",
    );
  });

  test("is an open one: what was decided stays where it was decided", async () => {
    const { here, open, conversationId } = await discussed(world);
    const intoId = await open("Laddning");
    await perform(settleDiscussion, world.as(here), { conversationId, state: "decided", text: "Ja" });
    expect(await why(perform(mergeDiscussion, world.as(here), { conversationId, intoId }))).toBe(
      "conflict: settled-already",
    );
  });

  test("by two at the same moment, each into the other, is merged once", async () => {
    const { here, there, open, conversationId } = await discussed(world);
    const intoId = await open("Laddning");
    const outcomes = await Promise.allSettled([
      perform(mergeDiscussion, world.as(here), { conversationId, intoId }),
      perform(mergeDiscussion, world.as(here), { conversationId: intoId, intoId: conversationId }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const all = [
      ...(await messagesIn(world, there, conversationId)),
      ...(await messagesIn(world, there, intoId)),
    ];
    expect(all.filter(({ moved }) => !moved)).toHaveLength(5);
  });
});
