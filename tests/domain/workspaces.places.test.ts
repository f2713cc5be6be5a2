// Places in a workspace: each city gives, changes and takes away its own people's, and nobody else's.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { conversationsOfWorkspace } from "~/server/domain/conversations/queries/conversationsOfWorkspace";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { changeMembership } from "~/server/domain/workspaces/commands/changeMembership";
import { endMembership } from "~/server/domain/workspaces/commands/endMembership";
import { giveMembership } from "~/server/domain/workspaces/commands/giveMembership";
import { workspacePeople } from "~/server/domain/workspaces/queries/workspacePeople";
import { fieldsOf, why } from "../support/refused";
import { addColleague, addPartner, foundTown, givePlace, ownAudienceId } from "../support/towns";
import { foundWorkspace, openADiscussion, openARoom, say } from "../support/twinnings";
import { testWorld } from "../support/world";

const world = await testWorld();

async function twoCities() {
  const [karlstad, kristinehamn] = [await foundTown(world), await foundTown(world)];
  const workspace = await foundWorkspace(world, [karlstad, kristinehamn]);
  return { karlstad, kristinehamn, workspace, workspaceId: workspace.workspaceId };
}

const give = (by: Person, input: object) => perform(giveMembership, world.as(by), input);
const people = (by: Person, workspaceId: string) => ask(workspacePeople, world.as(by), { workspaceId });
const nextYear = `${new Date().getFullYear() + 1}-06-30`;

describe("giving a place", () => {
  test("lets somebody in, tells everyone and the person, and counts nothing old as new", async () => {
    const { karlstad, workspace, workspaceId } = await twoCities();
    const roomId = await openARoom(world, karlstad.coordinator, workspace);
    for (const body of ["Hej!", "Är det någon här?"]) await say(world, karlstad.coordinator, roomId, body);
    const person = await addColleague(world, karlstad);
    expect(await why(ask(conversationOne, world.as(person), { conversationId: roomId }))).toBe(
      "not-found: not-found",
    );
    const { membershipId } = await give(karlstad.coordinator, {
      workspaceId,
      personId: person.id,
      role: "member",
    });
    for (const audienceId of [workspace.shared, await ownAudienceId(world, person)])
      expect(world.ears.of(audienceId).at(-1)).toMatchObject({
        name: "membership.given",
        view: { id: membershipId, workspaceId, role: "member", person: { id: person.id }, endsOn: null },
      });
    expect(world.rechecked).toContain(person.id);
    const { conversations } = await ask(conversationsOfWorkspace, world.as(person), { workspaceId });
    expect(conversations).toMatchObject([{ id: roomId, messageCount: 2, read: 2 }]);
  });

  test("is for one's own active people only", async () => {
    const { karlstad, kristinehamn, workspaceId } = await twoCities();
    const [own, other] = [await addColleague(world, karlstad), await addColleague(world, kristinehamn)];
    const gone = await addColleague(world, karlstad, { deactivatedAt: new Date() });
    const place = { workspaceId, role: "member" };
    for (const { id: personId } of [other, gone])
      expect(await why(give(karlstad.coordinator, { ...place, personId }))).toBe("not-found: not-found");
    await give(karlstad.coordinator, { ...place, personId: own.id });
    expect(await why(give(karlstad.coordinator, { ...place, personId: own.id }))).toBe(
      "conflict: has-place-already",
    );
  });

  test("is for coordinators of its cities, placed or not, and for leads", async () => {
    const { karlstad, workspace, workspaceId } = await twoCities();
    const outsider = await foundTown(world);
    const [governor, lead, member, stranger] = [
      await addColleague(world, karlstad, { role: "coordinator" }),
      await addColleague(world, karlstad),
      await addColleague(world, karlstad),
      await addColleague(world, karlstad),
    ];
    await givePlace(world, workspace, lead, "lead");
    await givePlace(world, workspace, member);
    const newcomer = async () => (await addColleague(world, karlstad)).id;
    const input = async () => ({ workspaceId, role: "reader", personId: await newcomer() });
    await give(governor, await input());
    await give(lead, await input());
    expect(await why(give(member, await input()))).toBe("forbidden: forbidden");
    expect(await why(give(stranger, await input()))).toBe("not-found: not-found");
    expect(await why(give(outsider.coordinator, await input()))).toBe("not-found: not-found");
  });
});

describe("a partner", () => {
  test("has a last day and named conversations, and sees no more than those", async () => {
    const { karlstad, workspace, workspaceId } = await twoCities();
    const { coordinator } = karlstad;
    const [named, other] = [
      await openADiscussion(world, coordinator, workspace),
      await openADiscussion(world, coordinator, workspace),
    ];
    const partner = await addPartner(world, karlstad);
    const place = { workspaceId, personId: partner.id, role: "partner" };
    expect(await fieldsOf(give(coordinator, place))).toEqual({ endsOn: "partner-needs-end" });
    expect(await fieldsOf(give(coordinator, { ...place, endsOn: "2020-01-01" }))).toEqual({
      endsOn: "ends-in-the-past",
    });
    const until = { ...place, endsOn: nextYear };
    expect(await fieldsOf(give(coordinator, { ...until, conversationIds: [""] }))).toEqual({
      conversationIds: "name-conversations",
    });
    expect(await why(give(coordinator, { ...until, conversationIds: [randomUUID()] }))).toBe(
      "not-found: not-found",
    );
    expect(await fieldsOf(give(coordinator, { ...until, role: "member" }))).toEqual({ role: "partner-only" });
    const { membershipId } = await give(coordinator, { ...until, conversationIds: [named] });
    const see = (conversationId: string) => ask(conversationOne, world.as(partner), { conversationId });
    await see(named);
    expect(await why(see(other))).toBe("not-found: not-found");
    expect(await why(people(partner, workspaceId))).toBe("forbidden: forbidden");

    const change = { membershipId, role: "partner", endsOn: nextYear };
    await perform(changeMembership, world.as(coordinator), { ...change, conversationIds: [other] });
    await see(other);
    expect(await why(see(named))).toBe("not-found: not-found");
    await perform(changeMembership, world.as(coordinator), change);
    await see(other);
    const { cities, named: byPlace } = await people(coordinator, workspaceId);
    expect(cities[0]?.partners).toMatchObject([{ id: membershipId, endsOn: nextYear }]);
    expect(byPlace).toEqual({ [membershipId]: [other] });
  });

  test("is nobody of the municipality's own", async () => {
    const { karlstad, workspaceId } = await twoCities();
    const { id: personId } = await addColleague(world, karlstad);
    const input = { workspaceId, personId, role: "partner", endsOn: nextYear };
    expect(await fieldsOf(give(karlstad.coordinator, input))).toEqual({ role: "not-a-partner" });
  });

  test("is never named for what the giver can't read", async () => {
    const { karlstad, kristinehamn, workspace, workspaceId } = await twoCities();
    const secret = await openADiscussion(world, kristinehamn.coordinator, workspace, {
      audience: "internal",
    });
    const partner = await addPartner(world, karlstad);
    const input = { workspaceId, personId: partner.id, role: "partner", endsOn: nextYear };
    expect(await why(give(karlstad.coordinator, { ...input, conversationIds: [secret] }))).toBe(
      "not-found: not-found",
    );
    const { conversations } = await people(karlstad.coordinator, workspaceId);
    expect(conversations).toEqual([]);
  });
});

describe("changing and ending a place", () => {
  test("is for one's own people only", async () => {
    const { karlstad, kristinehamn, workspace } = await twoCities();
    const person = await addColleague(world, karlstad);
    const { id: membershipId } = await givePlace(world, workspace, person);
    const input = { membershipId, role: "reader" };
    const other = world.as(kristinehamn.coordinator);
    const outsider = world.as((await foundTown(world)).coordinator);
    expect(await why(perform(changeMembership, other, input))).toBe("forbidden: forbidden");
    expect(await why(perform(endMembership, other, input))).toBe("forbidden: forbidden");
    expect(await why(perform(endMembership, outsider, input))).toBe("not-found: not-found");
    await perform(changeMembership, world.as(karlstad.coordinator), input);
    expect(world.ears.of(workspace.shared).at(-1)).toMatchObject({
      name: "membership.changed",
      view: { role: "reader" },
    });
  });

  test("is not for a partner, to whom any place but their own is no more than a made-up id", async () => {
    const { karlstad, workspace } = await twoCities();
    const { id: membershipId } = await givePlace(world, workspace, await addColleague(world, karlstad));
    const partner = await addPartner(world, karlstad);
    const own = await givePlace(world, workspace, partner, "partner");
    const end = (id: string) => why(perform(endMembership, world.as(partner), { membershipId: id }));
    expect(await end(membershipId)).toBe("not-found: not-found");
    expect(await end(randomUUID())).toBe("not-found: not-found");
    expect(await end(own.id)).toBe("forbidden: forbidden");
    await perform(endMembership, world.as(karlstad.coordinator), { membershipId });
  });

  test("ending takes the place away at once", async () => {
    const { karlstad, workspace, workspaceId } = await twoCities();
    const person = await addColleague(world, karlstad);
    const roomId = await openARoom(world, karlstad.coordinator, workspace);
    const { id: membershipId } = await givePlace(world, workspace, person);
    await ask(conversationOne, world.as(person), { conversationId: roomId });
    await perform(endMembership, world.as(karlstad.coordinator), { membershipId });
    expect(await why(ask(conversationOne, world.as(person), { conversationId: roomId }))).toBe(
      "not-found: not-found",
    );
    for (const audienceId of [workspace.shared, await ownAudienceId(world, person)])
      expect(world.ears.of(audienceId).at(-1)).toMatchObject({
        name: "membership.ended",
        view: { id: membershipId, gone: true },
      });
    expect((await people(karlstad.coordinator, workspaceId)).candidates).toMatchObject([{ id: person.id }]);
    expect(await why(perform(endMembership, world.as(karlstad.coordinator), { membershipId }))).toBe(
      "not-found: not-found",
    );
  });

  test("never leaves a city's people without a lead", async () => {
    const { karlstad, workspace, workspaceId } = await twoCities();
    const lead = world.as(karlstad.coordinator);
    const { id: membershipId } = await world.db.membership.findFirstOrThrow({
      where: { workspaceId, personId: karlstad.coordinator.id },
    });
    const member = await addColleague(world, karlstad);
    const place = await givePlace(world, workspace, member);
    expect(await why(perform(endMembership, lead, { membershipId }))).toBe("conflict: last-lead");
    expect(await why(perform(changeMembership, lead, { membershipId, role: "member" }))).toBe(
      "conflict: last-lead",
    );
    await perform(changeMembership, lead, { membershipId: place.id, role: "lead" });
    await perform(endMembership, lead, { membershipId });
    await perform(endMembership, lead, { membershipId: place.id });
    expect((await people(karlstad.coordinator, workspaceId)).cities[0]?.members).toEqual([]);
  });
});

test("the people are shown city by city, without those who have been deactivated", async () => {
  const { karlstad, kristinehamn, workspace, workspaceId } = await twoCities();
  const gone = await addColleague(world, karlstad, { deactivatedAt: new Date() });
  await givePlace(world, workspace, gone);
  const reader = await addColleague(world, kristinehamn);
  await givePlace(world, workspace, reader, "reader");
  const { cities, mayGive, candidates } = await people(reader, workspaceId);
  expect(cities.map(({ code, members }) => [code, members.map(({ person }) => person.id)])).toEqual([
    [karlstad.code, [karlstad.coordinator.id]],
    [kristinehamn.code, expect.arrayContaining([kristinehamn.coordinator.id, reader.id])],
  ]);
  expect({ mayGive, candidates }).toEqual({ mayGive: false, candidates: [] });
});
