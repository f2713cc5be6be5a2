// The event log: each audience's numbers without gaps, in the order of commits, and a partner's in a stream of their own.
import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import type { Person } from "~/prisma/generated/client";
import { conversationOpened } from "~/server/domain/conversations/events";
import type { MessageView } from "~/server/domain/conversations/views";
import { command, type Deed } from "~/server/domain/core/command";
import { perform } from "~/server/domain/core/perform";
import { day } from "../../support/clock";
import {
  addColleague,
  addPartner,
  foundTown,
  givePlace,
  ownAudienceId,
  type Town,
} from "../../support/towns";
import { type FoundedWorkspace, foundWorkspace, openARoom, say } from "../../support/twinnings";
import { testWorld } from "../../support/world";

const world = await testWorld();
let a: Town;
let workspace: FoundedWorkspace;
let anna: Person;

beforeAll(async () => {
  a = await foundTown(world);
  workspace = await foundWorkspace(world, [a, await foundTown(world)]);
  anna = await addColleague(world, a);
  await givePlace(world, workspace, anna);
});

function telling(tell: (deed: Deed) => void) {
  return command({
    name: "room.open",
    input: z.object({}),
    find: () => ({ workspaceId: workspace.workspaceId }),
    act: async (deed) => tell(deed),
  });
}

async function logOf(audienceId: string) {
  return world.db.event.findMany({ where: { audienceId }, orderBy: { sequence: "asc" } });
}

describe("a stream", () => {
  it("has no gaps and no doubles, however many write at once and however many fail", async () => {
    const room = await openARoom(world, anna, workspace);
    const failing = telling(({ tell }) => {
      tell(conversationOpened, { audienceId: workspace.shared, id: room });
      throw new Error("too late");
    });
    const work = Array.from({ length: 60 }, (_, i) => {
      if (i % 3 === 0) return openARoom(world, anna, workspace);
      if (i % 3 === 1) return say(world, anna, room, `${i}`);
      return perform(failing, world.as(anna), {});
    });
    const outcomes = await Promise.allSettled(work);
    expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(20);

    const log = await logOf(workspace.shared);
    expect(log.map(({ sequence }) => sequence)).toEqual(log.map((_, i) => i + 1));
    const heard = world.ears.of(workspace.shared);
    expect(heard.map(({ sequence }) => sequence)).toEqual(log.map(({ sequence }) => sequence));
    expect(heard.map(({ name }) => name)).toEqual(log.map(({ name }) => name));
    const { sequence } = await world.db.audience.findUniqueOrThrow({ where: { id: workspace.shared } });
    expect(sequence).toBe(log.length);
  });

  it("says who, when, which command and which thing, and nothing of what it said", async () => {
    world.clock.set("2026-02-03T10:00:00Z");
    const room = await openARoom(world, anna, workspace, { audience: "internal" });
    const { id } = await say(world, anna, room, "En hemlighet");
    const internal = workspace.internal[a.code] ?? "";
    const last = (await logOf(internal)).at(-1);
    expect(last).toMatchObject({
      actorId: anna.id,
      at: new Date("2026-02-03T10:00:00Z"),
      command: "message.post",
      name: "message.posted",
      subjectId: id,
    });
    expect(JSON.stringify(last)).not.toContain("hemlighet");
  });

  it("numbers several tellings of one deed in the order they were told", async () => {
    const [one, two] = [await openARoom(world, anna, workspace), await openARoom(world, anna, workspace)];
    const both = telling(({ tell }) => {
      for (const id of [two, one, two]) tell(conversationOpened, { audienceId: workspace.shared, id });
    });
    const told = await world.ears.during(() => perform(both, world.as(anna), {}));
    expect(told.map(({ view }) => (view as { id: string }).id)).toEqual([two, one, two]);
    const first = told[0]?.sequence ?? 0;
    expect(told.map(({ sequence }) => sequence)).toEqual([first, first + 1, first + 2]);
  });

  it("tells of a thing that is gone by its id alone", async () => {
    const id = "018f0000-0000-7000-8000-000000000000";
    const gone = telling(({ tell }) => tell(conversationOpened, { audienceId: workspace.shared, id }));
    const [told] = await world.ears.during(() => perform(gone, world.as(anna), {}));
    expect(told?.view).toEqual({ id, gone: true });
  });

  it("must exist", async () => {
    const nowhere = telling(({ tell }) =>
      tell(conversationOpened, { audienceId: "018f0000-0000-7000-8000-000000000000", id: anna.id }),
    );
    await expect(perform(nowhere, world.as(anna), {})).rejects.toThrow(/null value in column .*sequence/);
    expect(await world.db.event.count({ where: { subjectId: anna.id, name: conversationOpened.name } })).toBe(
      0,
    );
  });
});

describe("a partner's stream", () => {
  it("holds what happens in the conversations the partner is named for, and nothing else", async () => {
    const named = await openARoom(world, anna, workspace, { audience: "internal" });
    const other = await openARoom(world, anna, workspace);
    const partner = await addPartner(world, a);
    await givePlace(world, workspace, partner, "partner", { named: [named] });
    const own = await ownAudienceId(world, partner);
    await say(world, anna, named, "Till oss och partnern");
    await say(world, anna, other, "Till alla andra");
    expect(world.ears.of(own).map(({ name, view }) => [name, (view as MessageView).body])).toEqual([
      ["message.posted", "Till oss och partnern"],
    ]);
    expect((await logOf(own)).map(({ sequence }) => sequence)).toEqual([1]);
  });

  it("is silent once the partner's last day has passed", async () => {
    const room = await openARoom(world, anna, workspace);
    const partner = await addPartner(world, a);
    const ended = new Date(world.clock.now().getTime() - 2 * day);
    await givePlace(world, workspace, partner, "partner", { named: [room], endsOn: ended });
    await say(world, anna, room);
    expect(world.ears.of(await ownAudienceId(world, partner))).toEqual([]);
  });

  it("is silent from midnight in Sweden on", async () => {
    const room = await openARoom(world, anna, workspace);
    const partner = await addPartner(world, a);
    const [last, first] = ["2027-06-30T21:59:59Z", "2027-06-30T22:00:00Z"];
    await givePlace(world, workspace, partner, "partner", { named: [room], endsOn: new Date("2027-06-30") });
    world.clock.set(last);
    await say(world, anna, room, "God natt");
    world.clock.set(first);
    await say(world, anna, room, "God morgon");
    const bodies = world.ears
      .of(await ownAudienceId(world, partner))
      .map(({ view }) => "body" in view && view.body);
    expect(bodies).toEqual(["God natt"]);
  });
});
