// Pins: what all who read a conversation should find, put there and taken out by those who work in it.
import { describe, expect, test } from "vitest";
import { deleteMessage } from "~/server/domain/conversations/commands/deleteMessage";
import { pinMessage } from "~/server/domain/conversations/commands/pinMessage";
import { conversationPins } from "~/server/domain/conversations/queries/conversationPins";
import { messageOne } from "~/server/domain/conversations/queries/messageOne";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { why } from "../../support/refused";
import { addPartner, givePlace, ownAudienceId } from "../../support/towns";
import { openARoom, say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";

const world = await testWorld();

async function said(audience: "shared" | "internal" = "shared") {
  const towns = await twoTowns(world);
  const conversationId = await openARoom(world, towns.here, towns.workspace, { audience });
  const first = await say(world, towns.here, conversationId, "Mötet är på **torsdag**");
  const second = await say(world, towns.here, conversationId, "Dagordningen kommer");
  const pin = (person: { id: string }, messageId: string, on = true) =>
    perform(pinMessage, world.as(person), { messageId, on });
  const list = async (person: { id: string }) =>
    (await ask(conversationPins, world.as(person), { conversationId })).pins;
  return { ...towns, conversationId, first, second, pin, list };
}

describe("a pin", () => {
  test("stands in the list and on the message, with who put it there, for both cities", async () => {
    const { here, there, first, second, pin, list, workspace } = await said();
    await pin(there, first.id);
    world.clock.pass(1_000);
    await pin(here, second.id);
    const pins = await list(here);
    expect(pins.map(({ id, excerpt, by }) => [id, excerpt, by.id])).toEqual([
      [second.id, "Dagordningen kommer", here.id],
      [first.id, "Mötet är på torsdag", there.id],
    ]);
    expect(await list(there)).toEqual(pins);
    const { message } = await ask(messageOne, world.as(here), { messageId: first.id });
    expect(message.pinned?.by).toEqual({ id: there.id, name: there.name });
    expect(world.ears.namesOf(workspace.shared).slice(-2)).toEqual(["message.pinned", "message.pinned"]);
  });

  test("is one, however often it is said and by whom; anyone who may pin takes it out", async () => {
    const { here, there, first, pin, list } = await said();
    await pin(there, first.id);
    expect(await world.ears.during(() => pin(here, first.id))).toEqual([]);
    expect((await list(here)).map(({ by }) => by.id)).toEqual([there.id]);
    const told = await world.ears.during(() => pin(here, first.id, false));
    expect(told).toMatchObject([{ name: "message.unpinned", view: { id: first.id, pinned: null } }]);
    expect(await world.ears.during(() => pin(here, first.id, false))).toEqual([]);
    expect(await list(there)).toEqual([]);
  });

  test("goes from the list with the message, and can't be put on what is deleted", async () => {
    const { here, there, first, pin, list } = await said();
    await pin(there, first.id);
    expect(await list(here)).toHaveLength(1);
    await perform(deleteMessage, world.as(here), { messageId: first.id });
    expect(await list(here)).toEqual([]);
    expect(await why(pin(there, first.id))).toBe("conflict: message-deleted");
  });

  test("is seen by a partner who is named, who may not pin; the other city finds nothing of what is internal", async () => {
    const { pioneer, here, there, workspace, conversationId, first, pin, list } = await said("internal");
    const partner = await addPartner(world, pioneer);
    await givePlace(world, workspace, partner, "partner", { named: [conversationId] });
    await pin(here, first.id);
    expect(await list(partner)).toHaveLength(1);
    expect(world.ears.namesOf(await ownAudienceId(world, partner))).toEqual(["message.pinned"]);
    expect(await why(pin(partner, first.id, false))).toBe("forbidden: forbidden");
    expect(await why(list(there))).toBe("not-found: not-found");
    expect(await why(pin(there, first.id))).toBe("not-found: not-found");
  });
});
