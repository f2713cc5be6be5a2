// Signs instead of words: each once for each person, however often it is said, and seen by everyone who reads.
import { describe, expect, test } from "vitest";
import { deleteMessage } from "~/server/domain/conversations/commands/deleteMessage";
import { reactToMessage } from "~/server/domain/conversations/commands/reactToMessage";
import { conversationMessages } from "~/server/domain/conversations/queries/conversationMessages";
import type { MessageView } from "~/server/domain/conversations/views";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { fieldsOf, why } from "../../support/refused";
import { addColleague, addPartner, givePlace, ownAudienceId } from "../../support/towns";
import { openARoom, say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";

const world = await testWorld();

async function said(audience: "shared" | "internal" = "shared") {
  const towns = await twoTowns(world);
  const conversationId = await openARoom(world, towns.here, towns.workspace, { audience });
  const { id: messageId } = await say(world, towns.here, conversationId, "Tio laddare är på plats");
  const react = (person: { id: string }, sign: string, on: boolean) =>
    perform(reactToMessage, world.as(person), { messageId, sign, on });
  const shown = async (person: { id: string }) => {
    const { messages } = await ask(conversationMessages, world.as(person), { conversationId });
    return messages[0]?.reactions.map(({ sign, people }) => [sign, ...people.map(({ id }) => id)]);
  };
  return { ...towns, conversationId, messageId, react, shown };
}

describe("a sign", () => {
  test("is seen by both cities, with who put it there, the first one first", async () => {
    const { here, there, pioneer, react, shown, workspace } = await said();
    await react(there, "thanks", true);
    world.clock.pass(1_000);
    await react(here, "agree", true);
    world.clock.pass(1_000);
    await react(pioneer.coordinator, "thanks", true);
    const expected = [
      ["thanks", there.id, pioneer.coordinator.id],
      ["agree", here.id],
    ];
    for (const person of [here, there]) expect(await shown(person)).toEqual(expected);
    const heard = world.ears.of(workspace.shared).at(-1);
    expect(heard).toMatchObject({ name: "message.reacted", kind: "message" });
    const view = heard?.view as MessageView | undefined;
    expect(view?.reactions.map(({ sign }) => sign)).toEqual(["thanks", "agree"]);
  });

  test("counts once however often it is sent, and a resend tells nobody anything", async () => {
    const { there, react, shown } = await said();
    await react(there, "agree", true);
    const told = await world.ears.during(() => react(there, "agree", true));
    expect(told).toEqual([]);
    expect(await shown(there)).toEqual([["agree", there.id]]);
  });

  test("counts once when both tries come at the same time", async () => {
    const { there, react, shown } = await said();
    const told = await world.ears.during(() => Promise.all([1, 2, 3].map(() => react(there, "agree", true))));
    expect(told).toHaveLength(1);
    expect(await shown(there)).toEqual([["agree", there.id]]);
  });

  test("is one's own to take away, and taking away what is not there changes nothing", async () => {
    const { here, there, react, shown } = await said();
    for (const person of [here, there]) await react(person, "done", true);
    await react(here, "done", false);
    expect(await shown(here)).toEqual([["done", there.id]]);
    expect(await world.ears.during(() => react(here, "done", false))).toEqual([]);
    expect(await shown(there)).toEqual([["done", there.id]]);
  });

  test("comes with the others' in the last thing told, when all put one at once", async () => {
    const { here, there, pioneer, twin, react, shown, workspace } = await said();
    const everyone = [here, there, pioneer.coordinator, twin.coordinator];
    await Promise.all(everyone.map((person) => react(person, "celebrate", true)));
    const last = world.ears.of(workspace.shared).at(-1)?.view as MessageView;
    expect(last.reactions[0]?.people).toHaveLength(4);
    expect(last.reactions.map(({ sign, people }) => [sign, ...people.map(({ id }) => id)])).toEqual(
      await shown(here),
    );
  });

  test("is one of the few there are, on or off said outright", async () => {
    const { here, messageId } = await said();
    const tried = (input: object) => fieldsOf(perform(reactToMessage, world.as(here), input));
    expect(await tried({ messageId, sign: "angry", on: true })).toHaveProperty("sign");
    expect(await tried({ messageId, sign: "agree" })).toHaveProperty("on");
    await perform(reactToMessage, world.as(here), { messageId, sign: "agree", on: "true" });
    await perform(reactToMessage, world.as(here), { messageId, sign: "agree", on: "false" });
    expect(await world.db.reaction.count({ where: { messageId } })).toBe(0);
  });
});

describe("who", () => {
  test("reads only may not, and what is another city's own is not found", async () => {
    const { pioneer, there, workspace, react, shown } = await said("internal");
    const reader = await addColleague(world, pioneer);
    await givePlace(world, workspace, reader, "reader");
    await react(pioneer.coordinator, "agree", true);
    expect(await shown(reader)).toEqual([["agree", pioneer.coordinator.id]]);
    expect(await why(react(reader, "agree", true))).toBe("forbidden: forbidden");
    expect(await why(react(there, "agree", true))).toBe("not-found: not-found");
  });

  test("is named as a partner may, and hears of others' signs", async () => {
    const { pioneer, here, workspace, conversationId, react } = await said();
    const partner = await addPartner(world, pioneer);
    await givePlace(world, workspace, partner, "partner", { named: [conversationId] });
    await react(partner, "looking", true);
    await react(here, "looking", true);
    const heard = world.ears.of(await ownAudienceId(world, partner)).map(({ view }) => view as MessageView);
    expect(heard.at(-1)?.reactions[0]?.people.map(({ id }) => id)).toContain(here.id);
  });

  test("comes too late finds the message deleted, and its signs gone from sight", async () => {
    const { here, there, messageId, react, shown } = await said();
    await react(there, "agree", true);
    await perform(deleteMessage, world.as(here), { messageId });
    expect(await shown(there)).toEqual([]);
    expect(await why(react(there, "thanks", true))).toBe("conflict: message-deleted");
  });
});
