// The list of discussions: the latest activity first, filtered, fifty at a time.
import { describe, expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { readConversation } from "~/server/domain/conversations/commands/readConversation";
import { settleDiscussion } from "~/server/domain/conversations/commands/settleDiscussion";
import { discussionsOfWorkspace } from "~/server/domain/conversations/queries/discussionsOfWorkspace";
import { newId } from "~/server/domain/core/id";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { minute } from "../../support/clock";
import { fieldsOf } from "../../support/refused";
import { addColleague, addPartner, givePlace } from "../../support/towns";
import { openADiscussion, openARoom, say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";

const world = await testWorld();

const list = (person: Person, workspaceId: string, input: object = {}) =>
  ask(discussionsOfWorkspace, world.as(person), { workspaceId, ...input });

async function titles(person: Person, workspaceId: string, input: object = {}): Promise<string> {
  return (await list(person, workspaceId, input)).discussions.map(({ title }) => title).join();
}

/** Three shared discussions and an internal one, a minute apart. */
async function someDiscussions() {
  const towns = await twoTowns(world);
  const { workspace, here, there } = towns;
  const [workPackageId = ""] = workspace.packages;
  const open = (person: Person, title: string, more: object = {}) => {
    world.clock.pass(minute);
    return openADiscussion(world, person, workspace, { title, ...more });
  };
  const charging = await open(here, "Laddstolpar");
  const cycling = await open(there, "Cykelvägar", { workPackageId });
  const freight = await open(there, "Gods");
  await open(there, "Internt", { audience: "internal" });
  await openARoom(world, here, workspace);
  return { ...towns, charging, cycling, freight, workPackageId };
}

describe("the list", () => {
  test("has the latest activity first, and says how far one has read", async () => {
    const { workspaceId, here, there, charging, freight } = await someDiscussions();
    expect(await titles(here, workspaceId)).toBe("Gods,Cykelvägar,Laddstolpar");
    world.clock.pass(minute);
    await say(world, there, charging, "Fyrtio");
    await perform(readConversation, world.as(here), { conversationId: freight, number: 1 });
    const { discussions, total, pages } = await list(here, workspaceId);
    expect(discussions.map(({ title, read, messageCount }) => [title, read, messageCount])).toEqual([
      ["Laddstolpar", 1, 2],
      ["Gods", 1, 1],
      ["Cykelvägar", 0, 1],
    ]);
    expect([total, pages]).toEqual([3, 1]);
  });

  test("narrows by state, work package, city and audience, and by several at once", async () => {
    const { workspaceId, here, there, twin, workPackageId, cycling } = await someDiscussions();
    const settle = { conversationId: cycling, state: "decided", text: "Ja" };
    await perform(settleDiscussion, world.as(there), settle);
    const only = (input: object) => titles(there, workspaceId, input);
    expect(await only({})).toBe("Internt,Gods,Cykelvägar,Laddstolpar");
    expect(await only({ state: "decided" })).toBe("Cykelvägar");
    expect(await only({ state: "open", audience: "shared" })).toBe("Gods,Laddstolpar");
    expect(await only({ workPackageId })).toBe("Cykelvägar");
    expect(await only({ municipalityCode: twin.code, audience: "" })).toBe("Internt,Gods,Cykelvägar");
    expect(await only({ audience: "internal" })).toBe("Internt");
    expect(await titles(here, workspaceId, { audience: "internal" })).toBe("");
    expect(await titles(here, workspaceId, { municipalityCode: twin.code })).toBe("Gods,Cykelvägar");
    expect(await fieldsOf(list(here, workspaceId, { state: "lost" }))).toEqual({ state: "not-understood" });
  });

  test("shows a partner the named ones only, and a reader all that is shared", async () => {
    const { workspace, workspaceId, pioneer, charging } = await someDiscussions();
    const [reader, partner] = [await addColleague(world, pioneer), await addPartner(world, pioneer)];
    await givePlace(world, workspace, reader, "reader");
    await givePlace(world, workspace, partner, "partner", { named: [charging] });
    expect(await titles(partner, workspaceId)).toBe("Laddstolpar");
    expect(await titles(reader, workspaceId)).toBe("Gods,Cykelvägar,Laddstolpar");
  });
});

test("a long list comes fifty at a time, whole and without doublets", async () => {
  const { workspace, workspaceId, here } = await twoTowns(world);
  await openMany(workspace, here, 120);
  const pages = await Promise.all([1, 2, 3].map((page) => list(here, workspaceId, { page: String(page) })));
  expect(pages.map(({ discussions }) => discussions.length)).toEqual([50, 50, 20]);
  expect(pages[0]).toMatchObject({ total: 120, pages: 3 });
  const ids = pages.flatMap(({ discussions }) => discussions.map(({ id }) => id));
  expect(new Set(ids).size).toBe(120);
  expect((await list(here, workspaceId, { page: 4 })).discussions).toEqual([]);
  expect(await list(here, workspaceId, { page: 2 ** 50 })).toEqual(pages[0]);
});

/** Discussions as rows, all active at the same moment: what makes an order that is not whole show. */
async function openMany(workspace: { workspaceId: string; shared: string }, by: Person, count: number) {
  const at = world.clock.now();
  await world.db.conversation.createMany({
    data: Array.from({ length: count }, (_, i) => ({
      ...{
        id: newId(),
        kind: "discussion" as const,
        title: `Fråga ${i}`,
        language: "sv" as const,
        createdAt: at,
        lastMessageAt: at,
      },
      ...{ workspaceId: workspace.workspaceId, audienceId: workspace.shared },
      ...{ createdById: by.id, municipalityCode: by.municipalityCode },
    })),
  });
}
