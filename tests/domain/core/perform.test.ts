// The one door: all of a deed or nothing, told after commit, by whoever has the right at that very moment.
import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import type { Person } from "~/prisma/generated/client";
import { openRoom } from "~/server/domain/conversations/commands/openRoom";
import { conversationOpened } from "~/server/domain/conversations/events";
import { command, type Deed } from "~/server/domain/core/command";
import { perform } from "~/server/domain/core/perform";
import { refuse } from "~/server/domain/core/refusal";
import { refused, why } from "../../support/refused";
import { addColleague, foundTown, givePlace } from "../../support/towns";
import { type FoundedWorkspace, foundWorkspace, openARoom } from "../../support/twinnings";
import { testWorld } from "../../support/world";

const world = await testWorld();
let workspace: FoundedWorkspace;
let anna: Person;

beforeAll(async () => {
  const towns = [await foundTown(world), await foundTown(world)] as const;
  workspace = await foundWorkspace(world, [...towns]);
  anna = await addColleague(world, towns[0]);
  await givePlace(world, workspace, anna);
});

/** A deed that renames the workspace, and then does what the test wants. */
function renaming(title: string, then: (deed: Deed) => Promise<void> | void = () => {}) {
  return command({
    name: "room.open",
    input: z.object({}),
    find: () => ({ workspaceId: workspace.workspaceId }),
    async act(deed) {
      await deed.tx.workspace.update({ where: { id: workspace.workspaceId }, data: { title } });
      await then(deed);
      return title;
    },
  });
}

function titleNow(): Promise<string> {
  return world.db.workspace
    .findUniqueOrThrow({ where: { id: workspace.workspaceId } })
    .then(({ title }) => title);
}

const room = () => ({ workspaceId: workspace.workspaceId, title: "Fikarummet", audience: "shared" });

describe("perform", () => {
  it("stores, and gives what the command gives", async () => {
    expect(await perform(renaming("Klart"), world.as(anna), {})).toBe("Klart");
    expect(await titleNow()).toBe("Klart");
  });

  it("tells after commit, to the audience, in its order", async () => {
    const told = await world.ears.during(() => openARoom(world, anna, workspace));
    expect(told.map(({ name, audienceId, actorId }) => ({ name, audienceId, actorId }))).toEqual([
      { name: "conversation.opened", audienceId: workspace.shared, actorId: anna.id },
    ]);
  });

  it("stores nothing and tells nothing when the command refuses late", async () => {
    const before = await titleNow();
    const conversationId = await openARoom(world, anna, workspace);
    const late = renaming("Aldrig", ({ tell }) => {
      tell(conversationOpened, { audienceId: workspace.shared, id: conversationId });
      refuse("conflict", "already-shared");
    });
    const told = await world.ears.during(async () => {
      expect(await why(perform(late, world.as(anna), {}))).toBe("conflict: already-shared");
    });
    expect(told).toEqual([]);
    expect(await titleNow()).toBe(before);
  });

  it("stores nothing and tells nothing when something breaks", async () => {
    const before = await titleNow();
    const broken = renaming("Aldrig", () => {
      throw new TypeError("a bug");
    });
    await expect(perform(broken, world.as(anna), {})).rejects.toThrow("a bug");
    expect(await titleNow()).toBe(before);
  });

  it("lets the next deed through to those who listen after one that was rolled back", async () => {
    const broken = renaming("Aldrig", async ({ tell, tx }) => {
      const { id } = await tx.conversation.findFirstOrThrow();
      tell(conversationOpened, { audienceId: workspace.shared, id });
      await tx.$executeRaw`select 1 / 0`;
    });
    await expect(perform(broken, world.as(anna), {})).rejects.toThrow();
    const told = await world.ears.during(() => openARoom(world, anna, workspace));
    expect(told).toHaveLength(1);
  });

  it("does what comes afterwards only once the change is stored", async () => {
    const seen: string[] = [];
    const later = renaming("Lagrat", ({ afterwards }) =>
      afterwards(async () => void seen.push(await titleNow())),
    );
    await perform(later, world.as(anna), {});
    expect(seen).toEqual(["Lagrat"]);
    const never = renaming("Aldrig", ({ afterwards }) => {
      afterwards(() => void seen.push("never"));
      refuse("conflict");
    });
    await refused(perform(never, world.as(anna), {}));
    expect(seen).toEqual(["Lagrat"]);
  });

  it("takes its time from the clock of the world", async () => {
    const moments: Date[] = [];
    world.clock.set("2025-03-01T12:00:00Z");
    await perform(
      renaming("Förr", ({ now }) => void moments.push(now)),
      world.as(anna),
      {},
    );
    expect(moments).toEqual([new Date("2025-03-01T12:00:00Z")]);
  });

  it("refuses what it can't read, before anything else", async () => {
    const { refusal, fields } = await refused(perform(openRoom, world.visitor(), { ...room(), title: " " }));
    expect({ refusal, fields }).toEqual({ refusal: "invalid", fields: { title: "required" } });
  });

  it("refuses those who are not signed in, and those whose person is no longer active", async () => {
    expect(await why(perform(openRoom, world.visitor(), room()))).toBe("unauthenticated: unauthenticated");
    const town = await foundTown(world);
    const gone = await addColleague(world, town, { deactivatedAt: new Date() });
    expect(await why(perform(openRoom, world.as(gone), room()))).toBe("unauthenticated: unauthenticated");
  });

  it("finds the actor's standing anew each time", async () => {
    const bo = await addColleague(world, await foundTown(world));
    expect(await why(perform(openRoom, world.as(bo), room()))).toBe("not-found: not-found");
    const { id } = await givePlace(world, workspace, bo, "reader");
    expect(await why(perform(openRoom, world.as(bo), room()))).toBe("forbidden: forbidden");
    await world.db.membership.update({ where: { id }, data: { role: "member" } });
    await expect(perform(openRoom, world.as(bo), room())).resolves.toBeDefined();
  });

  it("tries again what the database asks to try again", async () => {
    let tries = 0;
    const twice = renaming("Andra gången", () => {
      if (++tries === 1) throw Object.assign(new Error("deadlock detected"), { code: "40P01" });
    });
    expect(await perform(twice, world.as(anna), {})).toBe("Andra gången");
    expect(tries).toBe(2);
  });

  it("gives up after three tries", async () => {
    let tries = 0;
    const never = renaming("Aldrig", () => {
      tries++;
      throw Object.assign(new Error("write conflict"), { code: "P2034" });
    });
    await expect(perform(never, world.as(anna), {})).rejects.toThrow("write conflict");
    expect(tries).toBe(3);
  });
});

describe("limits", () => {
  it("are spent by person, with the seconds to wait told", async () => {
    const strict = await testWorld({ limitsFactor: 1 / 60 });
    const town = await foundTown(strict);
    const twins = await foundWorkspace(strict, [town, await foundTown(strict)]);
    const knock = () => openARoom(strict, town.coordinator, twins);
    await knock();
    await knock();
    const { refusal, about } = await refused(knock());
    expect(refusal).toBe("too-many");
    expect(Number(about.seconds)).toBeGreaterThan(0);
  });
});
