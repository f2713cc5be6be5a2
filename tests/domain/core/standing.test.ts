// Where somebody stands: what they may read in each workspace, found anew from the rows.
import { beforeAll, describe, expect, it } from "vitest";
import { mayRead, readersOf } from "~/server/domain/core/audience";
import { audienceIdsOf, type Standing, standingOf, standingsOf } from "~/server/domain/core/standing";
import {
  addColleague,
  addPartner,
  foundTown,
  givePlace,
  ownAudienceId,
  type Town,
} from "../../support/towns";
import { type FoundedWorkspace, foundWorkspace, openARoom } from "../../support/twinnings";
import { testWorld } from "../../support/world";

const world = await testWorld();
let a: Town;
let b: Town;
let workspace: FoundedWorkspace;

beforeAll(async () => {
  [a, b] = [await foundTown(world), await foundTown(world)];
  workspace = await foundWorkspace(world, [a, b]);
});

async function standing(person: { id: string }, now = new Date()): Promise<Standing> {
  const found = await standingOf(world.db, person.id, now);
  if (!found) throw new Error("has no standing");
  return found;
}

describe("a person's standing", () => {
  it("is the shared audience and the own city's internal one, and never the other city's", async () => {
    const place = (await standing(a.coordinator)).places.get(workspace.workspaceId);
    expect(place?.role).toBe("lead");
    expect(new Set(place?.audienceIds)).toEqual(new Set([workspace.shared, workspace.internal[a.code]]));
    expect(place?.named).toEqual([]);
  });

  it("is nothing in a workspace without a place there, coordinator or not", async () => {
    const outside = await addColleague(world, a, { role: "coordinator" });
    expect((await standing(outside)).places.size).toBe(0);
  });

  it("keeps workspaces apart", async () => {
    const other = await foundWorkspace(world, [b, a]);
    const { places } = await standing(b.coordinator);
    expect(places.get(other.workspaceId)?.audienceIds).not.toContain(workspace.shared);
    expect([...places.keys()].sort()).toEqual([workspace.workspaceId, other.workspaceId].sort());
  });

  it("is for a partner the named conversations only", async () => {
    const room = await openARoom(world, a.coordinator, workspace);
    const partner = await addPartner(world, a);
    await givePlace(world, workspace, partner, "partner", { named: [room] });
    const found = await standing(partner);
    expect(found.places.get(workspace.workspaceId)).toMatchObject({ audienceIds: [], named: [room] });
    expect(audienceIdsOf(found)).toEqual([await ownAudienceId(world, partner)]);
  });

  it.each([
    ["in winter", "2027-01-31", "2027-01-31T22:59:59Z", "2027-01-31T23:00:00Z"],
    ["in summer", "2027-06-30", "2027-06-30T21:59:59Z", "2027-06-30T22:00:00Z"],
    ["on the night when the clocks go back", "2027-10-31", "2027-10-31T22:59:59Z", "2027-10-31T23:00:00Z"],
  ])("ends for a partner at midnight in Sweden after the last day, %s", async (_, lastDay, last, first) => {
    const partner = await addPartner(world, a);
    await givePlace(world, workspace, partner, "partner", { endsOn: new Date(lastDay) });
    expect((await standing(partner, new Date(last))).places.size).toBe(1);
    expect((await standing(partner, new Date(first))).places.size).toBe(0);
  });

  it("is none for those who are deactivated or never were", async () => {
    const gone = await addColleague(world, a, { deactivatedAt: new Date() });
    const found = await standingsOf(world.db, [gone.id, a.coordinator.id, a.audienceId], new Date());
    expect([...found.keys()]).toEqual([a.coordinator.id]);
  });
});

describe("reading", () => {
  it("is by audience for colleagues and by name for partners", async () => {
    const room = await openARoom(world, a.coordinator, workspace, { audience: "internal" });
    const conversation = await world.db.conversation.findUniqueOrThrow({ where: { id: room } });
    const [ours, theirs] = [await standing(a.coordinator), await standing(b.coordinator)];
    expect([mayRead(ours, conversation), mayRead(theirs, conversation)]).toEqual([true, false]);
    const partner = await addPartner(world, b);
    await givePlace(world, workspace, partner, "partner", { named: [room] });
    expect(mayRead(await standing(partner), conversation)).toBe(true);
  });

  it("is counted by city, the pioneer first, without partners and those who have left", async () => {
    const town = [await foundTown(world), await foundTown(world)] as const;
    const own = await foundWorkspace(world, [...town]);
    await givePlace(world, own, await addColleague(world, town[1]), "reader");
    await givePlace(world, own, await addColleague(world, town[1], { deactivatedAt: new Date() }));
    await givePlace(world, own, await addPartner(world, town[0]), "partner");
    const audience = { workspaceId: own.workspaceId, municipalityCode: null };
    expect(await readersOf(world.db, audience)).toEqual([
      { municipalityCode: town[0].code, people: 1 },
      { municipalityCode: town[1].code, people: 2 },
    ]);
    expect(await readersOf(world.db, { ...audience, municipalityCode: town[1].code })).toEqual([
      { municipalityCode: town[1].code, people: 2 },
    ]);
  });
});
