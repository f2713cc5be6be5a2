// Drafts: one for each conversation, the same on every device, for their writer's eyes alone.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { changesHear } from "~/server/domain/activity/queries/changesHear";
import { changesSince } from "~/server/domain/activity/queries/changesSince";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { conversationsOfWorkspace } from "~/server/domain/conversations/queries/conversationsOfWorkspace";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { keepDraft } from "~/server/domain/drafts/commands/keepDraft";
import { queries } from "~/server/domain/index";
import { deactivatePerson } from "~/server/domain/people/commands/deactivatePerson";
import { endMembership } from "~/server/domain/workspaces/commands/endMembership";
import { refused } from "../support/refused";
import { addColleague, givePlace, ownAudienceId } from "../support/towns";
import { openADiscussion, openARoom } from "../support/twinnings";
import { twoTowns } from "../support/twoTowns";
import { testWorld } from "../support/world";

const world = await testWorld();

const keep = (person: Person, conversationId: string, body: string, age = 0) =>
  perform(keepDraft, world.as(person), { conversationId, body, age });
const draft = async (person: Person, conversationId: string) =>
  (await ask(conversationOne, world.as(person), { conversationId })).draft;

async function aRoom() {
  const towns = await twoTowns(world);
  return { ...towns, conversationId: await openARoom(world, towns.here, towns.workspace) };
}

describe("a draft", () => {
  test("is kept as it stands, and told in its writer's own stream alone", async () => {
    const { conversationId, there } = await aRoom();
    const told = await world.ears.during(() => keep(there, conversationId, "  Hej \r\n"));
    const view = { id: conversationId, body: "  Hej \n" };
    const audienceId = await ownAudienceId(world, there);
    expect(told).toMatchObject([{ name: "draft.kept", kind: "draft", audienceId, view }]);
    expect(await draft(there, conversationId)).toMatchObject(view);
    expect(await world.ears.during(() => keep(there, conversationId, "  Hej \n"))).toEqual([]);
  });

  test("that was written later wins, whichever comes first", async () => {
    const { conversationId, there } = await aRoom();
    await keep(there, conversationId, "På datorn", 1_000);
    expect(await keep(there, conversationId, "På telefonen, för länge sedan", 60_000)).toMatchObject({
      body: "På datorn",
    });
    expect(await keep(there, conversationId, "På telefonen", 500)).toMatchObject({ body: "På telefonen" });
  });

  test("that is forgotten stays so, though an older one comes late", async () => {
    const { conversationId, there } = await aRoom();
    await keep(there, conversationId, "Hej", 2_000);
    await keep(there, conversationId, "");
    expect(await keep(there, conversationId, "Hej då", 1_000)).toMatchObject({ body: "" });
    expect(await draft(there, conversationId)).toMatchObject({ body: "" });
    expect(await keep(there, conversationId, "Nytt")).toMatchObject({ body: "Nytt" });
  });

  test("marks its conversation in the writer's lists, also where all is read", async () => {
    const { workspace, workspaceId, here } = await twoTowns(world);
    const asked = await openADiscussion(world, here, workspace);
    const heads = async () =>
      (await ask(conversationsOfWorkspace, world.as(here), { workspaceId })).conversations;
    expect(await heads()).toEqual([]);
    await keep(here, asked, "Jag menade");
    expect(await heads()).toMatchObject([{ id: asked, draft: true }]);
    await keep(here, asked, "");
    expect(await heads()).toEqual([]);
  });

  test("comes to a device that was away, as it is now", async () => {
    const { conversationId, there } = await aRoom();
    const { heads: audiences } = await ask(changesHear, world.as(there), {});
    for (const body of ["H", "He", "Hej"]) await keep(there, conversationId, body);
    const { changes } = await ask(changesSince, world.as(there), { audiences });
    expect(changes).toMatchObject([{ kind: "draft", view: { id: conversationId, body: "Hej" } }]);
  });

  test("can't be longer than a message, nor kept where one can't read", async () => {
    const { conversationId, workspace, here, there } = await aRoom();
    expect((await refused(keep(there, conversationId, "x".repeat(8_001)))).refusal).toBe("invalid");
    const internal = await openARoom(world, here, workspace, { audience: "internal" });
    await keep(here, internal, "Hej");
    const theirs = await refused(keep(there, internal, "Hej"));
    expect(theirs).toEqual(await refused(keep(there, randomUUID(), "Hej")));
  });
});

test("nobody else reads it: no colleague, no lead, in no answer and no event", async () => {
  const { conversationId, workspaceId, here, there, twin } = await aRoom();
  const secret = "oskrivet4711";
  const colleague = await addColleague(world, twin);
  await givePlace(world, { workspaceId }, colleague);
  const told = await world.ears.during(() => keep(there, conversationId, secret));
  const own = await ownAudienceId(world, there);
  expect(told.map(({ audienceId }) => audienceId)).toEqual([own]);
  expect(JSON.stringify(await draft(there, conversationId))).toContain(secret);
  for (const person of [here, colleague, twin.coordinator]) {
    const { heads } = await ask(changesHear, world.as(person), {});
    const audiences = Object.fromEntries([...Object.keys(heads), own].map((id) => [id, 0]));
    const answers: unknown[] = [await ask(changesSince, world.as(person), { audiences })];
    for (const query of queries.filter(({ name }) => /^(conversation|workspace|discussion)\./.test(name)))
      answers.push(await ask(query, world.as(person), { workspaceId, conversationId }).catch(String));
    expect(answers.length).toBeGreaterThan(8);
    expect(JSON.stringify(answers)).not.toContain(secret);
  }
});

test("somebody who leaves, leaves no draft behind", async () => {
  const { conversationId, workspaceId, here, pioneer } = await aRoom();
  const lead = world.as(pioneer.coordinator);
  const drafts = () => world.db.draft.count({ where: { personId: here.id } });
  await keep(here, conversationId, "Hej");
  expect(await drafts()).toBe(1);
  const where = { workspaceId_personId: { workspaceId, personId: here.id } };
  const { id: membershipId } = await world.db.membership.findUniqueOrThrow({ where });
  await perform(endMembership, lead, { membershipId });
  expect(await drafts()).toBe(0);
  await givePlace(world, { workspaceId }, here);
  await keep(here, conversationId, "Hej igen");
  await perform(deactivatePerson, lead, { personId: here.id });
  expect(await drafts()).toBe(0);
});
