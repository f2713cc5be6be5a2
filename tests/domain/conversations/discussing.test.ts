// Discussions: a question, its outcome, and what happened on the way there.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { openDiscussion } from "~/server/domain/conversations/commands/openDiscussion";
import { reopenDiscussion, settleDiscussion } from "~/server/domain/conversations/commands/settleDiscussion";
import { conversationMessages } from "~/server/domain/conversations/queries/conversationMessages";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { minute } from "../../support/clock";
import { fieldsOf, refused, why } from "../../support/refused";
import { addColleague, addPartner, givePlace } from "../../support/towns";
import { foundWorkspace, openADiscussion, openARoom } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";

const world = await testWorld();
const answered = { state: "answered", text: "Vi gör **så här**." };

async function asked() {
  const towns = await twoTowns(world);
  const conversationId = await openADiscussion(world, towns.here, towns.workspace);
  return { ...towns, conversationId };
}

describe("opening", () => {
  test("gives a discussion with its question as the first post, told to both cities", async () => {
    const { workspace, workspaceId, here, there, pioneer } = await twoTowns(world);
    const [, workPackageId] = workspace.packages;
    const conversationId = await openADiscussion(world, here, workspace, {
      ...(workPackageId && { workPackageId }),
    });
    const { conversation, history } = await ask(conversationOne, world.as(there), { conversationId });
    expect(conversation).toMatchObject({
      ...{ workspaceId, kind: "discussion", state: "open", outcome: null, origin: null, internalTo: null },
      ...{ workPackageId, municipalityCode: pioneer.code, messageCount: 1, createdBy: { id: here.id } },
    });
    expect(history).toEqual([]);
    const { messages } = await ask(conversationMessages, world.as(there), { conversationId });
    expect(messages).toMatchObject([{ number: 1, body: "Vi har tolv och behöver fyrtio.", parent: null }]);
    expect(world.ears.of(workspace.shared)).toMatchObject([
      { name: "conversation.opened", view: conversation },
      { name: "message.posted", view: messages[0] },
    ]);
  });

  test("twice under the same id is once, and the same id is free in another workspace", async () => {
    const { workspace, here, pioneer, twin } = await twoTowns(world);
    const other = await foundWorkspace(world, [pioneer, twin]);
    await givePlace(world, other, here);
    const input = { title: "Hur?", body: "Så?", audience: "shared", clientId: randomUUID() };
    const open = (workspaceId: string) => perform(openDiscussion, world.as(here), { ...input, workspaceId });
    const first = await open(workspace.workspaceId);
    expect(await world.ears.during(() => open(workspace.workspaceId))).toEqual([]);
    expect(await open(workspace.workspaceId)).toEqual(first);
    expect((await open(other.workspaceId)).conversationId).not.toBe(first.conversationId);
  });

  test("twice under the same id at the same moment is once", async () => {
    const { workspaceId, here } = await twoTowns(world);
    const input = { workspaceId, title: "Hur?", body: "Så?", audience: "shared", clientId: randomUUID() };
    const open = () => perform(openDiscussion, world.as(here), input);
    const [first, second] = await Promise.all([open(), open()]);
    expect(second).toEqual(first);
    expect(await world.db.conversation.count({ where: { workspaceId } })).toBe(1);
  });

  test("has no personal identity number in its title, which stands in every list", async () => {
    const { workspaceId, here } = await twoTowns(world);
    const input = { workspaceId, body: "Så?", audience: "shared", clientId: randomUUID() };
    const open = (title: string) => perform(openDiscussion, world.as(here), { ...input, title });
    expect(await fieldsOf(open("Om 811218-9876"))).toEqual({ title: "personnummer" });
    expect(await open("Om 811218-9877")).toMatchObject({ workspaceId });
  });

  test("asks about a personal identity number before anything is stored", async () => {
    const { workspaceId, here } = await twoTowns(world);
    const body = "Gäller 811218-9876.";
    const input = { workspaceId, title: "Hur?", body, audience: "shared", clientId: randomUUID() };
    const open = (more: object) => perform(openDiscussion, world.as(here), { ...input, ...more });
    expect(await fieldsOf(open({}))).toEqual({ body: "personnummer-ask" });
    expect(await world.db.conversation.count({ where: { workspaceId } })).toBe(0);
    await open({ personnummerMeant: "true", language: "en" });
    const stored = await world.db.message.findFirstOrThrow({ where: { clientId: input.clientId } });
    expect(stored).toMatchObject({ body, language: "en" });
  });

  test("takes work packages of this workspace only, for rooms as well", async () => {
    const { workspace, here, pioneer, twin } = await twoTowns(world);
    const [workPackageId = ""] = (await foundWorkspace(world, [pioneer, twin])).packages;
    for (const opening of [openARoom, openADiscussion])
      expect(await why(opening(world, here, workspace, { workPackageId }))).toBe("not-found: not-found");
  });

  test("is for leads and members; a workspace where one has no place is not there", async () => {
    const { workspace, pioneer } = await twoTowns(world);
    const [reader, outsider] = [await addColleague(world, pioneer), await addColleague(world, pioneer)];
    const partner = await addPartner(world, pioneer);
    await givePlace(world, workspace, reader, "reader");
    await givePlace(world, workspace, partner, "partner");
    for (const opening of [openARoom, openADiscussion]) {
      for (const person of [reader, partner])
        expect(await why(opening(world, person, workspace))).toBe("forbidden: forbidden");
      const theirs = await refused(opening(world, outsider, workspace));
      const nowhere = await refused(opening(world, outsider, { workspaceId: randomUUID() }));
      expect(theirs).toEqual(nowhere);
      expect(theirs.refusal).toBe("not-found");
    }
  });
});

describe("an outcome", () => {
  test("stands in lists by its first words, without the signs of Markdown", async () => {
    const { here, conversationId } = await asked();
    const text = "Vi gör **så här**:\n\n- bygger [tio](https://a.example) stolpar\n- mäter";
    await perform(settleDiscussion, world.as(here), { conversationId, state: "decided", text });
    const { conversation } = await ask(conversationOne, world.as(here), { conversationId });
    expect(conversation.outcome?.excerpt).toBe("Vi gör så här: bygger tio stolpar · mäter");
  });

  test("ends the discussion, stands on top, and is told to both cities", async () => {
    const { workspace, here, there, conversationId } = await asked();
    await perform(settleDiscussion, world.as(here), { conversationId, ...answered });
    const { conversation, history } = await ask(conversationOne, world.as(there), { conversationId });
    expect(conversation).toMatchObject({
      state: "answered",
      outcome: { text: answered.text, language: "sv", by: { id: here.id, name: here.name } },
    });
    expect(conversation.outcome?.html).toContain("<strong>så här</strong>");
    expect(history).toEqual([conversation.outcome]);
    expect(world.ears.of(workspace.shared).at(-1)).toMatchObject({
      name: "conversation.settled",
      view: conversation,
    });
  });

  test("stays in the history when the discussion is reopened and decided anew", async () => {
    const { twin, here, there, conversationId } = await asked();
    const steps = [
      [settleDiscussion, here, { ...answered, language: "en" }],
      [reopenDiscussion, twin.coordinator, { text: "Nya siffror" }],
      [settleDiscussion, here, { state: "decided", text: "Fyrtio" }],
    ] as const;
    world.clock.set("2026-04-01T08:00:00Z");
    for (const [command, person, input] of steps) {
      world.clock.pass(minute);
      await perform(command as typeof settleDiscussion, world.as(person), { conversationId, ...input });
    }
    const { conversation, history } = await ask(conversationOne, world.as(there), { conversationId });
    expect(history.map(({ state, text, at }) => [state, text, at])).toEqual([
      ["decided", "Fyrtio", "2026-04-01T08:03:00.000Z"],
      ["open", "Nya siffror", "2026-04-01T08:02:00.000Z"],
      ["answered", answered.text, "2026-04-01T08:01:00.000Z"],
    ]);
    expect(history.map(({ by }) => by.id)).toEqual([here.id, twin.coordinator.id, here.id]);
    expect(conversation).toMatchObject({ state: "decided", outcome: history[0] });
  });

  test("is set once: the second is told that it is settled, and what is open can't be opened", async () => {
    const { pioneer, twin, here, conversationId } = await asked();
    const reopen = () => perform(reopenDiscussion, world.as(here), { conversationId, text: "Igen" });
    expect(await why(reopen())).toBe("conflict: open-already");
    const leads = [here, pioneer.coordinator, twin.coordinator];
    const settling = leads.map((person) =>
      perform(settleDiscussion, world.as(person), { conversationId, ...answered }),
    );
    const outcomes = await Promise.allSettled(settling);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(outcomes.filter(({ status }) => status === "rejected")).toMatchObject([
      { reason: { refusal: "conflict", reason: "settled-already" } },
      { reason: { refusal: "conflict", reason: "settled-already" } },
    ]);
    expect(await world.db.outcome.count({ where: { conversationId } })).toBe(1);
  });

  test("is asked about when it seems to hold a personal identity number, as the reason to reopen is", async () => {
    const { workspace, here } = await twoTowns(world);
    const conversationId = await openADiscussion(world, here, workspace);
    const input = { conversationId, state: "answered", text: "Fråga 811218-9876." };
    const settle = (more: object) => perform(settleDiscussion, world.as(here), { ...input, ...more });
    const reopen = (more: object) => perform(reopenDiscussion, world.as(here), { ...input, ...more });
    expect(await fieldsOf(settle({}))).toEqual({ text: "personnummer-ask" });
    await settle({ personnummerMeant: "on" });
    expect(await fieldsOf(reopen({}))).toEqual({ text: "personnummer-ask" });
    expect(await reopen({ personnummerMeant: true })).toEqual({ conversationId });
  });

  test("needs words and one of two states", async () => {
    const { here, conversationId } = await asked();
    const settle = (input: object) =>
      fieldsOf(perform(settleDiscussion, world.as(here), { conversationId, ...input }));
    expect(await settle({ state: "open", text: " " })).toEqual({ state: "not-understood", text: "required" });
  });

  test("is for the one who asked and for every lead", async () => {
    const { workspace, pioneer, twin, here, there, conversationId } = await asked();
    const reader = await addColleague(world, pioneer);
    await givePlace(world, workspace, reader, "reader");
    const settle = { conversationId, ...answered };
    for (const person of [there, reader]) {
      const { may } = await ask(conversationOne, world.as(person), { conversationId });
      expect(may).not.toContain("discussion.settle");
      expect(await why(perform(settleDiscussion, world.as(person), settle))).toBe("forbidden: forbidden");
    }
    await perform(settleDiscussion, world.as(twin.coordinator), settle);
    const reopen = { conversationId, text: "Nya siffror" };
    expect(await why(perform(reopenDiscussion, world.as(there), reopen))).toBe("forbidden: forbidden");
    await perform(reopenDiscussion, world.as(here), reopen);
  });

  test("is for discussions: a room has none", async () => {
    const { workspace, here } = await twoTowns(world);
    const conversationId = await openARoom(world, here, workspace);
    for (const command of [settleDiscussion, reopenDiscussion])
      expect(
        await why(
          perform(command as typeof settleDiscussion, world.as(here), { conversationId, ...answered }),
        ),
      ).toBe("conflict: not-a-discussion");
  });
});
