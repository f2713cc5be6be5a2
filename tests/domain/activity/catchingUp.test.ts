// What a tab hears from, and how it catches up on what it missed: everything that is its reader's, and nothing else.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { changesHear } from "~/server/domain/activity/queries/changesHear";
import { changesSince } from "~/server/domain/activity/queries/changesSince";
import { deleteMessage } from "~/server/domain/conversations/commands/deleteMessage";
import { editMessage } from "~/server/domain/conversations/commands/editMessage";
import { readConversation } from "~/server/domain/conversations/commands/readConversation";
import { conversationMessages } from "~/server/domain/conversations/queries/conversationMessages";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { changeMembership } from "~/server/domain/workspaces/commands/changeMembership";
import { fieldsOf, why } from "../../support/refused";
import { addPartner, givePlace, ownAudienceId } from "../../support/towns";
import { openARoom, say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";

const world = await testWorld();

const hear = async (person: Person) => (await ask(changesHear, world.as(person), {})).heads;
const since = (person: Person, audiences: object) => ask(changesSince, world.as(person), { audiences });

describe("where one listens", () => {
  test("is one's own stream, one's city's side, the shared one and one's city's internal one", async () => {
    const { workspace, here, pioneer } = await twoTowns(world);
    const heads = await hear(here);
    const internal = workspace.internal[pioneer.code];
    const own = await ownAudienceId(world, here);
    expect(Object.keys(heads).sort()).toEqual([own, pioneer.audienceId, workspace.shared, internal].sort());
    expect(Object.values(heads)).toEqual([0, 0, 0, 0]);
    await openARoom(world, here, workspace);
    expect((await hear(here))[workspace.shared]).toBe(1);
  });

  test("is a partner's own stream alone, and nobody's without a person", async () => {
    const { workspace, here, pioneer } = await twoTowns(world);
    const named = await openARoom(world, here, workspace);
    const partner = await addPartner(world, pioneer);
    await givePlace(world, workspace, partner, "partner", { named: [named] });
    const own = await ownAudienceId(world, partner);
    const before = await hear(partner);
    expect(before).toEqual({ [own]: 0 });
    const message = await say(world, here, named);
    const { changes, heads } = await since(partner, before);
    expect(changes).toMatchObject([{ audienceId: own, name: "message.posted", view: message }]);
    expect(heads).toEqual({ [own]: 1 });
    expect(await why(ask(changesHear, world.visitor(), {}))).toBe("unauthenticated: unauthenticated");
  });
});

describe("what has changed since", () => {
  test("is each thing once, as it is now, in the order of its last change", async () => {
    const { workspace, here, there } = await twoTowns(world);
    const conversationId = await openARoom(world, here, workspace);
    const before = await hear(there);
    const [one, two] = [
      await say(world, here, conversationId, "Ett"),
      await say(world, here, conversationId, "Två"),
    ];
    const three = await say(world, here, conversationId, "Tre", { parentId: one.id });
    await perform(editMessage, world.as(here), { messageId: two.id, body: "Två!" });
    await perform(deleteMessage, world.as(here), { messageId: one.id });
    const { changes, heads, tooFar } = await since(there, before);
    const { messages } = await ask(conversationMessages, world.as(there), { conversationId });
    expect(tooFar).toBe(false);
    expect(changes.map(({ name }) => name)).toEqual([
      "message.edited",
      "message.deleted",
      "message.requoted",
    ]);
    expect(changes.map(({ view }) => view)).toEqual([messages[1], messages[0], messages[2]]);
    expect(three.parent?.deleted).toBe(false);
    expect(await since(there, heads)).toEqual({ changes: [], heads, tooFar: false });
  });

  test("tells of several kinds of things, and of one's own reading", async () => {
    const { workspace, here, there } = await twoTowns(world);
    const before = await hear(there);
    const conversationId = await openARoom(world, here, workspace);
    await say(world, here, conversationId);
    await perform(readConversation, world.as(there), { conversationId, number: 1 });
    const { changes } = await since(there, before);
    expect(changes.map(({ kind }) => kind).sort()).toEqual(["conversation", "message", "read"]);
    const { conversation } = await ask(conversationOne, world.as(there), { conversationId });
    expect(changes.find(({ kind }) => kind === "conversation")?.view).toEqual(conversation);
    expect(changes.find(({ kind }) => kind === "read")?.view).toEqual({
      ...{ id: conversationId, number: 1, turn: 0, turnedAt: 0 },
    });
    expect((await since(here, await hear(here))).changes).toEqual([]);
  });

  test("is each one's own when many ask at once, from different places in the same streams", async () => {
    const { workspace, here, there, pioneer } = await twoTowns(world);
    const [shared, internal] = [
      await openARoom(world, here, workspace),
      await openARoom(world, here, workspace, { audience: "internal" }),
    ];
    const partner = await addPartner(world, pioneer);
    await givePlace(world, workspace, partner, "partner", { named: [shared] });
    const [early, earlyPartner] = [await hear(here), await hear(partner)];
    const [one, inner] = [await say(world, here, shared, "Ett"), await say(world, here, internal, "Inne")];
    const late = await hear(there);
    const two = await say(world, here, shared, "Två");
    // The first is under way by itself; those after it are looked at together.
    const [, ours, theirs, partners, whole] = await Promise.all([
      since(here, early),
      since(here, early),
      since(there, late),
      since(partner, earlyPartner),
      since(there, { ...late, ...early }),
    ]);
    const bodies = ({ changes }: typeof theirs) =>
      changes.filter(({ kind }) => kind === "message").map(({ view }) => view.id);
    expect(bodies(ours).sort()).toEqual([one.id, inner.id, two.id].sort());
    expect(bodies(theirs)).toEqual([two.id]);
    expect(bodies(partners)).toEqual([one.id, two.id]);
    expect(bodies(whole)).toEqual([one.id, two.id]);
    expect(theirs.heads).toEqual(await hear(there));
    expect(partners.heads).toEqual(await hear(partner));
  });

  test("leaves out what isn't one's own to hear, whatever one asks for", async () => {
    const { workspace, here, there, pioneer } = await twoTowns(world);
    const conversationId = await openARoom(world, here, workspace, { audience: "internal" });
    await say(world, here, conversationId, "Bara vi");
    const internal = workspace.internal[pioneer.code] as string;
    const asked = { [internal]: 0, [await ownAudienceId(world, here)]: 0, [randomUUID()]: 0 };
    expect((await since(here, asked)).changes).toHaveLength(2);
    const { changes, heads } = await since(there, asked);
    expect(changes).toEqual([]);
    expect(Object.keys(heads)).not.toContain(internal);
  });

  test("leaves out the streams that one doesn't ask about", async () => {
    const { workspace, here, there } = await twoTowns(world);
    await openARoom(world, here, workspace);
    expect((await since(there, {})).changes).toEqual([]);
  });

  test("says of a thing that is gone, and of a kind that is no more, no more than that", async () => {
    const { workspace, here, there } = await twoTowns(world);
    const before = await hear(there);
    const conversationId = await openARoom(world, here, workspace);
    const gone = randomUUID();
    await log(workspace.shared, 2, "message.posted", gone);
    await log(workspace.shared, 3, "fax.sent", randomUUID());
    const { changes } = await since(there, before);
    expect(changes).toMatchObject([
      { kind: "conversation", view: { id: conversationId } },
      { kind: "message", view: { id: gone, gone: true } },
    ]);
    expect(changes).toHaveLength(2);
  });

  test("is not about numbers that no stream reaches", async () => {
    const { workspace, here, there } = await twoTowns(world);
    await openARoom(world, here, workspace);
    expect((await since(there, { [workspace.shared]: 2 ** 40 })).changes).toEqual([]);
    for (const number of [-1, 1.5, "1"])
      expect(Object.values(await fieldsOf(since(there, { [workspace.shared]: number })))).toHaveLength(1);
  });
});

describe("loading the page afresh", () => {
  test("is asked for after more than 500 changes, and not before", async () => {
    const { workspace, here, there } = await twoTowns(world);
    const before = await hear(there);
    const conversationId = await openARoom(world, here, workspace);
    await Promise.all(Array.from({ length: 499 }, (_, i) => say(world, here, conversationId, `${i}`)));
    const upToNow = await since(there, before);
    expect([upToNow.changes.length, upToNow.tooFar]).toEqual([500, false]);
    await say(world, here, conversationId, "En för mycket");
    expect(await since(there, before)).toMatchObject({
      ...{ changes: [], tooFar: true, heads: { [workspace.shared]: 501 } },
    });
  });

  test("is asked for when one's own rights have changed, and of nobody else", async () => {
    const { workspaceId, here, there, pioneer } = await twoTowns(world);
    const [mine, theirs] = [await hear(here), await hear(there)];
    const where = { workspaceId_personId: { workspaceId, personId: here.id } };
    const { id: membershipId } = await world.db.membership.findUniqueOrThrow({ where });
    await perform(changeMembership, world.as(pioneer.coordinator), { membershipId, role: "reader" });
    expect(await since(here, mine)).toMatchObject({ changes: [], tooFar: true });
    expect((await since(there, theirs)).tooFar).toBe(false);
  });
});

/** Writes a line in a stream's log, as an earlier version of this program may have done. */
async function log(audienceId: string, sequence: number, name: string, subjectId: string): Promise<void> {
  const at = world.clock.now();
  await world.db.event.create({ data: { audienceId, sequence, at, name, subjectId, command: name } });
  await world.db.audience.update({ where: { id: audienceId }, data: { sequence } });
}
