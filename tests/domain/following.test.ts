// How closely one follows: one's own choice and default, on every device, and nobody else's business.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { changesHear } from "~/server/domain/activity/queries/changesHear";
import { changesSince } from "~/server/domain/activity/queries/changesSince";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { conversationsOfWorkspace } from "~/server/domain/conversations/queries/conversationsOfWorkspace";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { followConversation } from "~/server/domain/following/commands/followConversation";
import { followWorkspace } from "~/server/domain/following/commands/followWorkspace";
import { refused } from "../support/refused";
import { ownAudienceId } from "../support/towns";
import { openADiscussion, openARoom, say } from "../support/twinnings";
import { twoTowns } from "../support/twoTowns";
import { testWorld } from "../support/world";

const world = await testWorld();

const follow = (person: Person, conversationId: string, level?: string) =>
  perform(followConversation, world.as(person), { conversationId, level });
const byDefault = (person: Person, workspaceId: string, level: string) =>
  perform(followWorkspace, world.as(person), { workspaceId, level });
const heads = (person: Person, workspaceId: string) =>
  ask(conversationsOfWorkspace, world.as(person), { workspaceId });

describe("a conversation", () => {
  test("is followed as its workspace until one chooses, which is told to oneself alone", async () => {
    const { workspace, workspaceId, here, there } = await twoTowns(world);
    const conversationId = await openARoom(world, here, workspace);
    const one = () => ask(conversationOne, world.as(there), { conversationId });
    expect(await one()).toMatchObject({ level: null, defaultLevel: "everything" });
    const told = await world.ears.during(() => follow(there, conversationId, "muted"));
    const audienceId = await ownAudienceId(world, there);
    const view = { id: conversationId, level: "muted" };
    expect(told).toMatchObject([{ name: "following.changed", audienceId, view }]);
    expect(await one()).toMatchObject({ level: "muted" });
    expect((await heads(there, workspaceId)).conversations).toMatchObject([view]);
    expect((await heads(here, workspaceId)).conversations).toMatchObject([{ level: null }]);
    await follow(there, conversationId, "");
    expect(await one()).toMatchObject({ level: null });
  });

  test("that is muted keeps its mark, and is listed though all of it is read", async () => {
    const { workspace, workspaceId, here, there } = await twoTowns(world);
    const asked = await openADiscussion(world, here, workspace);
    await follow(there, asked, "muted");
    await say(world, here, asked);
    const [head] = (await heads(there, workspaceId)).conversations;
    expect(head).toMatchObject({ id: asked, messageCount: 2, read: 0, level: "muted" });
    await say(world, there, asked);
    expect((await heads(there, workspaceId)).conversations).toMatchObject([{ id: asked, read: 3 }]);
  });

  test("that one can't read can't be followed", async () => {
    const { workspace, here, there } = await twoTowns(world);
    const conversationId = await openARoom(world, here, workspace, { audience: "internal" });
    await follow(here, conversationId, "following");
    const theirs = await refused(follow(there, conversationId, "following"));
    expect(theirs).toEqual(await refused(follow(there, randomUUID(), "following")));
    expect(theirs.refusal).toBe("not-found");
  });
});

describe("a workspace's default", () => {
  test("is one's own, and told to oneself alone", async () => {
    const { workspaceId, here, there } = await twoTowns(world);
    const told = await world.ears.during(() => byDefault(there, workspaceId, "muted"));
    const audienceId = await ownAudienceId(world, there);
    expect(told).toMatchObject([{ audienceId, view: { id: workspaceId, level: "muted" } }]);
    await byDefault(there, workspaceId, "following");
    expect((await heads(there, workspaceId)).defaultLevel).toBe("following");
    expect((await heads(here, workspaceId)).defaultLevel).toBe("everything");
    const elsewhere = await twoTowns(world);
    expect((await refused(byDefault(there, elsewhere.workspaceId, "muted"))).refusal).toBe("not-found");
  });
});

test("a device that was away catches up on both as they are now", async () => {
  const { workspace, workspaceId, here, there } = await twoTowns(world);
  const conversationId = await openARoom(world, here, workspace);
  const { heads: audiences } = await ask(changesHear, world.as(there), {});
  await follow(there, conversationId, "muted");
  await follow(there, conversationId);
  await byDefault(there, workspaceId, "muted");
  const { changes } = await ask(changesSince, world.as(there), { audiences });
  expect(changes.map(({ view }) => view)).toEqual([
    { id: conversationId, level: null },
    { id: workspaceId, level: "muted" },
  ]);
});
