// What partners hear of the house that they have a room in: its name, its work packages and the people they meet, and no more.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { CaughtUp } from "~/server/domain/activity/catchUp";
import { type Client, connect, until } from "../support/client";
import { runServer } from "../support/server";
import { addColleague, addPartner, foundTown, givePlace, ownAudienceId } from "../support/towns";
import { type FoundedWorkspace, foundWorkspace, openARoom } from "../support/twinnings";
import { testWorld } from "../support/world";

const world = await testWorld();
const server = await runServer(world);
const [karlstad, lund] = [await foundTown(world), await foundTown(world)];
const later = new Date("2099-12-31");
const past = new Date("2026-01-01");

/** A workspace with a partner who is named for one of its two rooms, and the lines of its two cities. */
async function scene() {
  const workspace = await foundWorkspace(world, [karlstad, lund]);
  const named = await openARoom(world, karlstad.coordinator, workspace);
  const other = await openARoom(world, karlstad.coordinator, workspace);
  const { partner, ...whose } = await partnerIn(workspace, named);
  const [ours, theirs] = [
    await connect(server, karlstad.coordinator),
    await connect(server, lund.coordinator),
  ];
  return { ...workspace, workspace, named, other, partner, ...whose, ours, theirs };
}

async function partnerIn(workspace: FoundedWorkspace, named: string, endsOn = later) {
  const person = await addPartner(world, lund);
  const { id: membershipId } = await givePlace(world, workspace, person, "partner", {
    named: [named],
    endsOn,
  });
  return { membershipId, own: await ownAudienceId(world, person), partner: await connect(server, person) };
}

const rename = ({ workspaceId }: FoundedWorkspace, client: Client, title: string) =>
  client.get("workspace.edit", { workspaceId, title, purpose: "Resor" });
const post = (client: Client, conversationId: string) =>
  client.get("message.post", { conversationId, body: "Hej!", clientId: randomUUID() });
/** What was told on this line before the server answered is there by then. */
const heardAll = (client: Client) => client.get("changes.hear", {});

describe("a partner hears", () => {
  test("the workspace's new name in their own stream, as they would fetch it", async () => {
    const { workspace, workspaceId, shared, own, partner, ours, theirs } = await scene();
    await rename(workspace, ours, "Resor i tjänsten");
    await until(() => theirs.heard(shared).length > 0 && partner.events.length > 0);
    const { workspaces } = await partner.get<{ workspaces: { id: string }[] }>("workspace.mine", {});
    const { role: _, ...fetched } = workspaces.find(({ id }) => id === workspaceId) as { role?: string };
    expect(fetched).toMatchObject({ id: workspaceId, title: "Resor i tjänsten" });
    expect(partner.events).toMatchObject([{ audienceId: own, sequence: 1, name: "workspace.changed" }]);
    expect(partner.events[0]?.view).toEqual(fetched);
    expect(theirs.heard(shared).at(-1)?.view).toEqual(fetched);
  });

  test("its work packages, as the frame of their pages shows them", async () => {
    const { workspaceId, own, partner, ours } = await scene();
    const { workPackageId } = await ours.get<{ workPackageId: string }>("workPackage.add", {
      ...{ workspaceId, title: "Cykel" },
    });
    await ours.get("workPackage.edit", { workPackageId, title: "Cykel och gång" });
    await until(() => partner.events.length === 2);
    const { packages } = await partner.get<{ packages: { id: string }[] }>("workspace.frame", {
      workspaceId,
    });
    expect(partner.heard(own).map(({ name }) => name)).toEqual([
      "workPackage.changed",
      "workPackage.changed",
    ]);
    expect(partner.heard(own)[1]?.view).toEqual(packages.find(({ id }) => id === workPackageId));
  });

  test("what somebody is called now who wrote where they read, as their page would show it anew", async () => {
    const { named, other, workspace, own, partner, theirs } = await scene();
    const elsewhere = await partnerIn(workspace, other);
    await post(theirs, named);
    await until(() => partner.events.length === 1);
    await theirs.get("profile.edit", { name: lund.coordinator.name, title: "Utvecklingsledare" });
    await until(() => partner.events.length === 2);
    const { messages } = await partner.get<{ messages: { author: object }[] }>("conversation.messages", {
      conversationId: named,
    });
    expect(messages[0]?.author).toMatchObject({ id: lund.coordinator.id, title: "Utvecklingsledare" });
    expect(partner.heard(own)[1]).toMatchObject({ name: "person.changed", sequence: 2 });
    expect(partner.heard(own)[1]?.view).toEqual(messages[0]?.author);
    await heardAll(elsewhere.partner);
    expect(elsewhere.partner.events).toEqual([]);
    await post(theirs, other);
    await until(() => elsewhere.partner.events.length > 0);
    expect(elsewhere.partner.events.map(({ name }) => name)).toEqual(["message.posted"]);
  });

  test("nothing more: neither who comes, nor what those are called whom they have not met, nor what is said elsewhere", async () => {
    const { workspace, workspaceId, shared, named, other, partner, ours, theirs } = await scene();
    const colleague = await addColleague(world, karlstad);
    await ours.get("membership.give", { workspaceId, personId: colleague.id, role: "member" });
    await theirs.get("profile.edit", { name: lund.coordinator.name, title: "Klimatsamordnare" });
    await post(ours, other);
    await rename(workspace, ours, "Resor");
    await ours.get("conversation.edit", { conversationId: other, title: "Bara vi" });
    await post(ours, named);
    await until(() => partner.events.length >= 2 && theirs.heard(shared).length >= 6);
    await heardAll(partner);
    expect(
      theirs
        .heard(shared)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(
      ["conversation.edited", "membership.given", "message.posted", "message.posted", "person.changed"]
        .concat("workspace.changed")
        .sort(),
    );
    expect(partner.events.map(({ name }) => name)).toEqual(["workspace.changed", "message.posted"]);
  });
});

describe("the new name is not told to", () => {
  test("a partner of another workspace, nor to one whose last day has been", async () => {
    const { workspace, named, partner, ours } = await scene();
    const elsewhere = await scene();
    const former = await partnerIn(workspace, named, past);
    await rename(workspace, ours, "Resor");
    await until(() => partner.events.length > 0);
    await Promise.all([elsewhere.partner, former.partner].map(heardAll));
    expect([elsewhere.partner.events, former.partner.events]).toEqual([[], []]);
    await rename(elsewhere.workspace, ours, "Mat");
    await until(() => elsewhere.partner.events.length > 0);
    expect(partner.events).toHaveLength(1);
  });

  test("a partner who comes back after the last day: what they missed is gone", async () => {
    const { workspace, workspaceId, own, membershipId, partner, ours } = await scene();
    const missed = () => partner.get<CaughtUp>("changes.since", { audiences: { [own]: 0 } });
    await rename(workspace, ours, "Resor");
    expect((await missed()).changes).toMatchObject([{ view: { id: workspaceId, title: "Resor" } }]);
    await world.db.membership.update({ where: { id: membershipId }, data: { endsOn: past } });
    await rename(workspace, ours, "Bara för oss");
    expect((await missed()).changes.map(({ view }) => view)).toEqual([{ id: workspaceId, gone: true }]);
  });
});
