// Reading: how far one has come, and the window of messages that one sees.
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { readConversation } from "~/server/domain/conversations/commands/readConversation";
import { conversationMessages } from "~/server/domain/conversations/queries/conversationMessages";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { conversationsOfWorkspace } from "~/server/domain/conversations/queries/conversationsOfWorkspace";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { fieldsOf, refused } from "../../support/refused";
import { addPartner, givePlace, ownAudienceId } from "../../support/towns";
import { openADiscussion, openARoom, say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";

const world = await testWorld();

const read = (person: Person, conversationId: string, number: number) =>
  perform(readConversation, world.as(person), { conversationId, number });

describe("how far one has read", () => {
  test("moves forwards only, never past the last message, and is told to oneself alone", async () => {
    const { workspace, here, there } = await twoTowns(world);
    const conversationId = await openARoom(world, here, workspace);
    for (const body of ["Ett", "Två", "Tre"]) await say(world, here, conversationId, body);
    const steps = [2, 1, 2, 99];
    const told = await world.ears.during(async () => {
      for (const number of steps) await read(there, conversationId, number);
    });
    const audienceId = await ownAudienceId(world, there);
    expect(told).toMatchObject([
      { name: "read.moved", audienceId, view: { id: conversationId, number: 2, turn: 0 } },
      { name: "read.moved", audienceId, view: { id: conversationId, number: 3, turn: 0 } },
    ]);
    expect((await ask(conversationOne, world.as(there), { conversationId })).read).toBe(3);
  });

  test("is as far as one's own last message, and nobody else's business", async () => {
    const { workspace, here, there } = await twoTowns(world);
    const conversationId = await openARoom(world, here, workspace);
    await say(world, here, conversationId);
    await say(world, there, conversationId);
    expect((await ask(conversationOne, world.as(there), { conversationId })).read).toBe(2);
    expect((await ask(conversationOne, world.as(here), { conversationId })).read).toBe(1);
  });

  test("can't be said of what one can't read", async () => {
    const { workspace, here, there } = await twoTowns(world);
    const conversationId = await openARoom(world, here, workspace, { audience: "internal" });
    await read(here, conversationId, 0);
    const theirs = await refused(read(there, conversationId, 1));
    expect(theirs).toEqual(await refused(read(there, randomUUID(), 1)));
    expect(theirs.refusal).toBe("not-found");
  });
});

describe("the navigation", () => {
  const heads = async (person: Person, workspaceId: string) =>
    (await ask(conversationsOfWorkspace, world.as(person), { workspaceId })).conversations;

  test("lists every room, and what else has something unread", async () => {
    const { workspace, workspaceId, here, there, pioneer } = await twoTowns(world);
    const room = await openARoom(world, here, workspace);
    const internal = await openARoom(world, here, workspace, { audience: "internal" });
    const asked = await openADiscussion(world, here, workspace);
    const own = (await heads(here, workspaceId)).map(({ id, internalTo }) => [id, internalTo]);
    expect(own).toEqual([
      [room, null],
      [internal, pioneer.code],
    ]);
    expect(await heads(there, workspaceId)).toMatchObject([
      { id: room, kind: "room", messageCount: 0, read: 0, internalTo: null },
      { id: asked, kind: "discussion", messageCount: 1, read: 0 },
    ]);
    await read(there, asked, 1);
    expect((await heads(there, workspaceId)).map(({ id }) => id)).toEqual([room]);
  });

  test("gives a partner what is named for them and nothing else", async () => {
    const { workspace, workspaceId, here, pioneer } = await twoTowns(world);
    const [named] = [await openARoom(world, here, workspace), await openARoom(world, here, workspace)];
    const partner = await addPartner(world, pioneer);
    await givePlace(world, workspace, partner, "partner", { named: [named] });
    expect((await heads(partner, workspaceId)).map(({ id }) => id)).toEqual([named]);
  });
});

describe("the window in a long conversation", () => {
  const most = 1_000;
  let conversationId: string;
  let here: Person;
  let there: Person;

  beforeAll(async () => {
    const towns = await twoTowns(world);
    ({ here, there } = towns);
    conversationId = await openARoom(world, here, towns.workspace);
    const bodies = Array.from({ length: most }, (_, i) => `Nummer ${i + 1}`);
    await Promise.all(bodies.map((body) => say(world, here, conversationId, body)));
  });

  /** The first and last number of the window, and how many it holds. */
  async function seen(person: Person, input: object) {
    const { messages, count } = await ask(conversationMessages, world.as(person), {
      conversationId,
      ...input,
    });
    expect(count).toBe(most);
    const numbers = messages.map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, i) => (numbers[0] ?? 0) + i));
    return [numbers[0], numbers.at(-1), numbers.length];
  }

  test("begins at the first unread message, with some of what came before", async () => {
    expect(await seen(there, {})).toEqual([1, 60, 60]);
    await read(there, conversationId, 500);
    expect(await seen(there, {})).toEqual([481, 540, 60]);
    expect(await seen(here, {})).toEqual([941, 1000, 60]);
  });

  test.each([
    ["around one in the middle", { around: 500 }, [480, 539, 60]],
    ["around the first", { around: "1" }, [1, 60, 60]],
    ["around one before all", { around: -7 }, [1, 60, 60]],
    ["around one after all", { around: 5_000 }, [941, 1000, 60]],
    ["before one", { before: 500, limit: 20 }, [480, 499, 20]],
    ["before one near the beginning", { before: 3 }, [1, 2, 2]],
    ["after one", { after: 500, limit: 20 }, [501, 520, 20]],
    ["after one near the end", { after: 990 }, [991, 1000, 10]],
    ["after the last", { after: 1_000 }, [undefined, undefined, 0]],
    ["before the first", { before: 1 }, [undefined, undefined, 0]],
    ["before a number beyond all numbers", { before: 2 ** 40 }, [941, 1000, 60]],
    ["before a number below all numbers", { before: -(2 ** 40) }, [undefined, undefined, 0]],
    ["after a number beyond all numbers", { after: 2 ** 40 }, [undefined, undefined, 0]],
    ["after a number below all numbers", { after: -(2 ** 40) }, [1, 60, 60]],
    ["around a number beyond all numbers", { around: 2 ** 40 }, [941, 1000, 60]],
    ["as large as may be", { around: 500, limit: 300 }, [400, 699, 300]],
  ])("is %s", async (_, input, expected) => {
    expect(await seen(here, input)).toEqual(expected);
  });

  test("is never larger than what a page holds, 400, nor empty by wish", async () => {
    for (const limit of [401, 0, "många"])
      expect(Object.keys(await fieldsOf(seen(here, { limit })))).toEqual(["limit"]);
  });

  test("of an empty conversation is empty", async () => {
    const towns = await twoTowns(world);
    const empty = await openARoom(world, towns.here, towns.workspace);
    const input = { conversationId: empty, around: 1 };
    expect(await ask(conversationMessages, world.as(towns.there), input)).toEqual({ messages: [], count: 0 });
  });
});
