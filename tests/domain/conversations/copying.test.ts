// Sharing one message across the line between shared and internal: the text that was shown, to those who were named, and no word more.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { editConversation } from "~/server/domain/conversations/commands/editConversation";
import { editMessage } from "~/server/domain/conversations/commands/editMessage";
import { hideMessage } from "~/server/domain/conversations/commands/hideMessage";
import { bringMessage, shareMessage } from "~/server/domain/conversations/commands/shareMessage";
import { messageHistory } from "~/server/domain/conversations/queries/messageHistory";
import { messageOne } from "~/server/domain/conversations/queries/messageOne";
import { messageOriginal } from "~/server/domain/conversations/queries/messageOriginal";
import { messageSharing } from "~/server/domain/conversations/queries/messageSharing";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { refused, why } from "../../support/refused";
import { addColleague, addPartner, givePlace } from "../../support/towns";
import { openARoom, say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";

const world = await testWorld();

async function rooms() {
  const towns = await twoTowns(world);
  const { workspace, here } = towns;
  const inner = await openARoom(world, here, workspace, { title: "Hemligt rum", audience: "internal" });
  const outer = await openARoom(world, here, workspace, { title: "Gemensamt rum" });
  const text = "Vi är beredda att dela kostnaden";
  const message = await say(world, here, inner, text);
  const shown = { messageId: message.id, conversationId: outer, body: text, readers: 4 };
  const share = (person: Person, more: object = {}) =>
    perform(shareMessage, world.as(person), { ...shown, clientId: randomUUID(), ...more });
  return { ...towns, inner, outer, text, message, share };
}

async function seen(person: Person, messageId: string) {
  return (await ask(messageOne, world.as(person), { messageId })).message;
}

describe("an internal message that is shared", () => {
  test("is read by the other city as it was shown, with who shared it and nothing of where it was", async () => {
    const { workspace, here, there, inner, pioneer, text, message, share } = await rooms();
    const told = await world.ears.during(() => share(here));
    const heard = told.filter(({ audienceId }) => audienceId === workspace.shared);
    const copy = await seen(there, String((heard[0]?.view as { id?: string } | undefined)?.id));
    expect(copy).toMatchObject({ body: text, author: { id: here.id } });
    expect(copy.copied).toMatchObject({
      ...{ outward: true, municipalityCode: pioneer.code, place: null },
      ...{ by: { id: here.id }, writer: { id: here.id } },
    });
    const all = JSON.stringify([heard, copy]);
    for (const secret of [inner, message.id, "Hemligt rum"]) expect(all).not.toContain(secret);
    expect(heard.map(({ name }) => name)).toEqual(["message.posted"]);
    expect(told.map(({ name, audienceId }) => [name, audienceId])).toContainEqual([
      "message.shared",
      workspace.internal[pioneer.code],
    ]);
  });

  test("says so itself, and the way back is found by those who may read it there", async () => {
    const { here, there, outer, message, share } = await rooms();
    const { messageId } = await share(here);
    expect((await seen(here, message.id)).copies).toMatchObject([
      { by: { id: here.id }, place: { conversationId: outer, messageId, title: "Gemensamt rum" } },
    ]);
    expect(await ask(messageOriginal, world.as(here), { messageId })).toMatchObject({
      messageId: message.id,
    });
    const theirs = await refused(ask(messageOriginal, world.as(there), { messageId }));
    const plain = await say(world, here, outer, "Ingen kopia");
    expect(theirs).toEqual(await refused(ask(messageOriginal, world.as(there), { messageId: plain.id })));
    expect(theirs.refusal).toBe("not-found");
  });

  test("is logged, as an event of its own", async () => {
    const { workspace, here, share } = await rooms();
    const { messageId } = await share(here);
    const log = await world.db.event.findMany({ where: { command: "message.share", actorId: here.id } });
    expect(log).toContainEqual(
      expect.objectContaining({ audienceId: workspace.shared, subjectId: messageId }),
    );
    expect(log.map(({ name }) => name).sort()).toEqual(["message.posted", "message.shared"]);
  });

  test("must be what was shown, for those who were named", async () => {
    const { workspace, here, pioneer, message, share } = await rooms();
    await perform(editMessage, world.as(here), { messageId: message.id, body: "Vi är inte beredda" });
    expect(await why(share(here))).toBe("conflict: text-changed");
    const body = "Vi är inte beredda";
    await givePlace(world, workspace, await addColleague(world, pioneer));
    expect(await why(share(here, { body }))).toBe("conflict: readers-changed");
    await share(here, { body, readers: 5 });
  });

  test("is shared by its author or a lead of the city, once for each click", async () => {
    const { workspace, here, there, pioneer, twin, share } = await rooms();
    const colleague = await addColleague(world, pioneer);
    await givePlace(world, workspace, colleague);
    expect(await why(share(colleague, { readers: 5 }))).toBe("forbidden: forbidden");
    expect((await refused(share(there))).refusal).toBe("not-found");
    expect((await refused(share(twin.coordinator))).refusal).toBe("not-found");
    const clientId = randomUUID();
    const first = await share(pioneer.coordinator, { readers: 5, clientId });
    expect(await share(pioneer.coordinator, { readers: 5, clientId })).toEqual(first);
    expect((await seen(there, first.messageId)).copied).toMatchObject({
      ...{ by: { id: pioneer.coordinator.id }, writer: { id: here.id } },
    });
  });

  test("stays as it was shared: nobody edits it, and its history is its own", async () => {
    const { here, there, message, share } = await rooms();
    await perform(editMessage, world.as(here), { messageId: message.id, body: "Andra ord" });
    const { messageId } = await share(here, { body: "Andra ord" });
    expect(await why(perform(editMessage, world.as(here), { messageId, body: "Något annat" }))).toBe(
      "conflict: shared-text",
    );
    const { versions } = await ask(messageHistory, world.as(there), { messageId });
    expect(versions).toHaveLength(1);
  });

  test("may be as long as a message can be, mentions included", async () => {
    const { here, there, pioneer, inner, share } = await rooms();
    const name = `@${pioneer.coordinator.name} `;
    const { id, body } = await say(world, here, inner, name + "a".repeat(8_000 - name.length));
    expect(body.length).toBeGreaterThan(8_000);
    const { messageId } = await share(here, { messageId: id, body });
    expect((await seen(there, messageId)).body).toHaveLength(8_000);
  });

  test("goes nowhere but across: not within the internal side, and not to another's", async () => {
    const { workspace, here, share } = await rooms();
    const other = await openARoom(world, here, workspace, { audience: "internal" });
    expect(await why(share(here, { conversationId: other }))).toBe("conflict: not-across");
  });

  test("is shown before with its exact readers, partners included", async () => {
    const { workspace, here, there, pioneer, outer, text, message } = await rooms();
    const partner = await addPartner(world, pioneer);
    await givePlace(world, workspace, partner, "partner", { named: [outer] });
    const sharing = await ask(messageSharing, world.as(here), {
      messageId: message.id,
      conversationId: outer,
    });
    expect(sharing).toMatchObject({ mayShare: true, message: { body: text }, chosen: { partners: 1 } });
    expect(sharing.chosen?.cities.map(({ people }) => people)).toEqual([2, 2]);
    expect(sharing.places.map(({ id }) => id)).toEqual([outer]);
    const theirs = ask(messageSharing, world.as(there), { messageId: message.id });
    expect((await refused(theirs)).refusal).toBe("not-found");
  });
});

describe("a shared message that is brought to the internal side", () => {
  test("is found there with a way back, and the other city learns nothing", async () => {
    const { workspace, here, there, inner, outer, pioneer } = await rooms();
    const said = await say(world, there, outer, "Vi kan ta halva");
    const before = await seen(there, said.id);
    const told = await world.ears.during(() =>
      perform(bringMessage, world.as(here), {
        ...{ messageId: said.id, conversationId: inner, body: said.body, readers: 2 },
        clientId: randomUUID(),
      }),
    );
    expect(told.map(({ audienceId }) => audienceId)).toEqual([workspace.internal[pioneer.code]]);
    const copy = await seen(here, String((told[0]?.view as { id?: string } | undefined)?.id));
    expect(copy.copied).toMatchObject({
      ...{ outward: false, writer: { id: there.id }, by: { id: here.id } },
      place: { conversationId: outer, messageId: said.id, title: "Gemensamt rum" },
    });
    expect(await seen(there, said.id)).toEqual(before);
    const renamed = await world.ears.during(() =>
      perform(editConversation, world.as(here), { conversationId: outer, title: "Nytt namn" }),
    );
    expect((await seen(here, copy.id)).copied?.place?.title).toBe("Nytt namn");
    expect(renamed.map(({ view }) => view)).toContainEqual(await seen(here, copy.id));
  });
});

test("a hidden message is not shared, nor shown on the way there", async () => {
  const { here, message, share, outer, pioneer, workspace } = await rooms();
  const lead = await addColleague(world, pioneer);
  await givePlace(world, workspace, lead, "lead");
  await perform(hideMessage, world.as(lead), { messageId: message.id, on: true, reason: "Fel rum" });
  expect(await why(share(here))).toBe("conflict: message-hidden");
  const at = { messageId: message.id, conversationId: outer };
  expect(await why(ask(messageSharing, world.as(here), at))).toBe("conflict: message-hidden");
});
