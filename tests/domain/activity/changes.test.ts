// Coming back: what changed meanwhile, as it is now, each thing once.
import { describe, expect, test } from "vitest";
import { changesHear } from "~/server/domain/activity/queries/changesHear";
import { changesSince } from "~/server/domain/activity/queries/changesSince";
import { deleteMessage } from "~/server/domain/conversations/commands/deleteMessage";
import { editMessage } from "~/server/domain/conversations/commands/editMessage";
import { conversationMessages } from "~/server/domain/conversations/queries/conversationMessages";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { giveMembership } from "~/server/domain/workspaces/commands/giveMembership";
import { addColleague } from "../../support/towns";
import { openARoom, say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld, type World } from "../../support/world";

const world = await testWorld();

type Actor = Parameters<World["as"]>[0];

const hear = async (actor: Actor) => (await ask(changesHear, world.as(actor), {})).heads;
const since = (actor: Actor, audiences: Record<string, number>) =>
  ask(changesSince, world.as(actor), { audiences });

describe("what was missed", () => {
  test("is each thing once, as a fresh page would show it", async () => {
    const { workspace, here, there } = await twoTowns(world);
    const conversationId = await openARoom(world, here, workspace);
    const [one, two] = [await say(world, here, conversationId), await say(world, here, conversationId)];
    const left = await hear(there);
    await perform(editMessage, world.as(here), { messageId: one.id, body: "Först så" });
    await perform(editMessage, world.as(here), { messageId: one.id, body: "Sedan så" });
    await perform(deleteMessage, world.as(here), { messageId: two.id });
    await say(world, here, conversationId, "Nytt");
    const { changes, heads, tooFar } = await since(there, left);
    const { messages } = await ask(conversationMessages, world.as(there), { conversationId });
    expect(tooFar).toBe(false);
    expect(changes.map(({ name }) => name)).toEqual(["message.edited", "message.deleted", "message.posted"]);
    expect(changes.map(({ view }) => view)).toEqual(messages);
    expect(heads).toEqual(await hear(there));
    expect((await since(there, heads)).changes).toEqual([]);
  });

  test("is of all kinds and in all audiences that one hears", async () => {
    const { workspace, here, there, pioneer } = await twoTowns(world);
    const [before, theirs] = [await hear(here), await hear(there)];
    const shared = await openARoom(world, here, workspace);
    const internal = await openARoom(world, here, workspace, { audience: "internal" });
    await say(world, here, shared);
    await say(world, here, internal);
    const all = (await since(here, before)).changes.map(({ audienceId, kind }) => [audienceId, kind]);
    const city = workspace.internal[pioneer.code];
    expect(all).toEqual(
      expect.arrayContaining([
        ...[workspace.shared, city].map((audienceId) => [audienceId, "conversation"]),
        ...[workspace.shared, city].map((audienceId) => [audienceId, "message"]),
      ]),
    );
    const missed = await since(there, { ...theirs, [city as string]: 0 });
    expect(missed.changes.length).toBeGreaterThan(0);
    expect(missed.changes.map(({ audienceId }) => audienceId)).not.toContain(city);
    expect(Object.keys(missed.heads)).not.toContain(city);
  });

  test("is too much after 500: the page is loaded afresh", async () => {
    const { workspace, here, there } = await twoTowns(world);
    const conversationId = await openARoom(world, here, workspace);
    const left = await hear(there);
    await Promise.all(Array.from({ length: 500 }, () => say(world, here, conversationId)));
    expect(await since(there, left)).toMatchObject({ tooFar: false });
    await say(world, here, conversationId);
    expect(await since(there, left)).toEqual({ changes: [], heads: await hear(there), tooFar: true });
  });

  test("is too much when one's own rights have changed", async () => {
    const { workspace, workspaceId, pioneer } = await twoTowns(world);
    const newcomer = await addColleague(world, pioneer);
    const left = await hear(newcomer);
    const input = { workspaceId, personId: newcomer.id, role: "member" };
    await perform(giveMembership, world.as(pioneer.coordinator), input);
    const { tooFar, heads } = await since(newcomer, left);
    expect(tooFar).toBe(true);
    expect(Object.keys(heads)).toContain(workspace.shared);
  });
});
