// Group commit: calls that arrive together share a transaction, and a bad one among them harms no other.
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import type { Person } from "~/prisma/generated/client";
import { postMessage } from "~/server/domain/conversations/commands/postMessage";
import { gatheredCommand } from "~/server/domain/core/command";
import { Gathering } from "~/server/domain/core/gather";
import { perform } from "~/server/domain/core/perform";
import { isRefusal } from "~/server/domain/core/refusal";
import { why } from "../../support/refused";
import { addColleague, foundTown, givePlace } from "../../support/towns";
import { type FoundedWorkspace, foundWorkspace, openARoom, say } from "../../support/twinnings";
import { testWorld } from "../../support/world";

const world = await testWorld();
let workspace: FoundedWorkspace;
let people: [Person, Person];
let reader: Person;

beforeAll(async () => {
  const [a, b] = [await foundTown(world), await foundTown(world)];
  workspace = await foundWorkspace(world, [a, b]);
  people = [await addColleague(world, a), await addColleague(world, b)];
  reader = await addColleague(world, b);
  for (const person of people) await givePlace(world, workspace, person);
  await givePlace(world, workspace, reader, "reader");
});

describe("messages posted together", () => {
  it("are numbered without gaps and told in the same order to everyone", async () => {
    const room = await openARoom(world, people[0], workspace);
    const told = await world.ears.during(() =>
      Promise.all(
        Array.from({ length: 120 }, (_, i) => say(world, people[i % 2 ? 1 : 0], room, `Nummer ${i}`)),
      ),
    );
    const stored = await world.db.message.findMany({
      where: { conversationId: room },
      orderBy: { number: "asc" },
    });
    expect(stored.map(({ number }) => number)).toEqual(Array.from({ length: 120 }, (_, i) => i + 1));
    expect(told.map(({ view }) => (view as { id: string }).id)).toEqual(stored.map(({ id }) => id));
  });

  it("keep the order in which one person sent them", async () => {
    const room = await openARoom(world, people[0], workspace);
    const bodies = Array.from({ length: 60 }, (_, i) => `${i}`);
    const views = await Promise.all(bodies.map((body) => say(world, people[0], room, body)));
    expect([...views].sort((a, b) => a.number - b.number).map(({ body }) => body)).toEqual(bodies);
  });

  it("are stored once under a client id, also when two servers are asked at the same moment", async () => {
    const room = await openARoom(world, people[0], workspace);
    const servers = [new Gathering(), new Gathering(), new Gathering()];
    for (let i = 0; i < 10; i++) {
      const input = { conversationId: room, clientId: randomUUID(), body: `Nummer ${i}` };
      const answers = await Promise.all(
        servers.map((gathering) => perform(postMessage, { ...world.as(people[0]), gathering }, input)),
      );
      expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    }
    expect(await world.db.message.count({ where: { conversationId: room } })).toBe(10);
  });

  it("share transactions: far fewer than one each", async () => {
    const room = await openARoom(world, people[0], workspace);
    await Promise.all(Array.from({ length: 50 }, (_, i) => say(world, people[0], room, `${i}`)));
    const [row] = await world.db.$queryRaw<{ commits: number }[]>`
      select count(distinct xmin::text)::int as commits from "Message" where "conversationId" = ${room}::uuid`;
    expect(row?.commits).toBeLessThan(10);
  });

  it("fail by their own fault only", async () => {
    const room = await openARoom(world, people[0], workspace);
    const outcomes = await Promise.allSettled([
      say(world, people[0], room, "Först"),
      say(world, reader, room, "Jag får bara läsa"),
      say(world, people[1], randomUUID(), "Till ett rum som inte finns"),
      say(world, people[1], room, "Sedan"),
    ]);
    expect(
      outcomes.map((outcome) =>
        outcome.status === "fulfilled"
          ? outcome.value.number
          : isRefusal(outcome.reason) && outcome.reason.refusal,
      ),
    ).toEqual([1, "forbidden", "not-found", 2]);
  });

  it("are one message when the same one is sent twice at once", async () => {
    const room = await openARoom(world, people[0], workspace);
    const clientId = randomUUID();
    const [first, again] = await Promise.all([
      say(world, people[0], room, "En gång", { clientId }),
      say(world, people[0], room, "En gång", { clientId }),
    ]);
    expect(again).toEqual(first);
    expect(await world.db.message.count({ where: { conversationId: room } })).toBe(1);
  });
});

describe("those who knock", () => {
  const input = { conversationId: randomUUID(), clientId: randomUUID(), body: "Hej" };

  it("are turned away without a person", async () => {
    expect(await why(perform(postMessage, world.visitor(), input))).toBe("unauthenticated: unauthenticated");
  });

  it("are turned away when their person is no longer active, and stop nobody else", async () => {
    const room = await openARoom(world, people[0], workspace);
    const gone = await addColleague(world, await foundTown(world), { deactivatedAt: new Date() });
    const [one, other] = await Promise.allSettled([say(world, people[0], room), say(world, gone, room)]);
    expect(one.status).toBe("fulfilled");
    expect(other).toMatchObject({ status: "rejected", reason: { refusal: "unauthenticated" } });
  });
});

describe("a transaction that breaks", () => {
  /** Breaks for whoever asks for it, and for everyone who shares a transaction with them. */
  const breaking = gatheredCommand({
    name: "message.post",
    input: z.object({ harm: z.boolean() }),
    find: async () => undefined,
    actAll({ tx }, calls) {
      const harm = calls.some(({ input }) => input.harm);
      const answers = calls.map(() => ({ status: "fulfilled" as const, value: calls.length }));
      return { answers, stored: harm ? tx.$executeRaw`select 1 / 0` : Promise.resolve() };
    },
  });

  it("is tried anew for each call by itself, so that only the harmful one fails", async () => {
    const context = { ...world.as(people[0]), gathering: new Gathering() };
    const outcomes = await Promise.allSettled(
      [false, false, true, false].map((harm) => perform(breaking, context, { harm })),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
  });

  it("leaves the next calls to be gathered as before", async () => {
    const context = { ...world.as(people[0]), gathering: new Gathering() };
    await expect(perform(breaking, context, { harm: true })).rejects.toThrow();
    await expect(perform(breaking, context, { harm: false })).resolves.toBe(1);
  });
});
