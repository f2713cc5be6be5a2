// There is an end to how often a line may be opened: by each person, and for those whom nobody knows by their address.
import { beforeAll, expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { type Client, knock, pause, until } from "../support/client";
import { cookieOf, runServer } from "../support/server";
import { addColleague, foundTown } from "../support/towns";
import { testWorld } from "../support/world";

/** A tenth of what is allowed: 12 lines in a minute for each person, 20 unknown keys in ten seconds from an address. */
const world = await testWorld();
const server = await runServer(world, { LIMITS_FACTOR: "0.1" });
const town = await foundTown(world);
const people: Person[] = [];

beforeAll(async () => {
  for (let i = 0; i < 60; i++) people.push(await addColleague(world, town));
});

const withKey = async (person: Person, options = {}) =>
  knock(server, { extraHeaders: { cookie: await cookieOf(server, person) }, ...options });

/** "welcome", or how it ended without one. */
async function outcomeOf(client: Client): Promise<string> {
  await until(() => client.welcomes.length + client.ends.length > 0);
  const [outcome = "welcome"] = client.ends;
  client.socket.disconnect();
  return outcome;
}

async function outcomesOf(clients: Promise<Client>[]): Promise<Record<string, number>> {
  const outcomes = await Promise.all(clients.map(async (client) => outcomeOf(await client)));
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

test("a whole town hall behind one address comes back at once", async () => {
  expect(await outcomesOf(people.map((person) => withKey(person)))).toEqual({ welcome: 60 });
});

test("one person opens so many lines in a minute, and then has to wait, which is no end to trying", async () => {
  const person = await addColleague(world, town);
  const opened = await outcomesOf(Array.from({ length: 14 }, () => withKey(person)));
  const { welcome, ...others } = opened;
  expect(welcome).toBe(12);
  expect(Object.keys(others)).not.toContain("unauthenticated");
  const trying = await withKey(person, {
    reconnection: true,
    reconnectionDelay: 50,
    reconnectionDelayMax: 50,
  });
  let tries = 0;
  trying.socket.io.on("reconnect_attempt", () => tries++);
  await until(() => tries > 2);
  expect(trying.welcomes).toEqual([]);
  expect(await outcomeOf(await withKey(await addColleague(world, town)))).toBe("welcome");
  trying.socket.disconnect();
});

test("an address that knocks in vain too often is not listened to for a while, and then it is by itself", async () => {
  const begun = Date.now();
  const unknown = () => Promise.resolve(knock(server, { auth: { token: "armkrok_nobody" } }));
  const { unauthenticated, ...others } = await outcomesOf(Array.from({ length: 20 }, unknown));
  expect([unauthenticated, others]).toEqual([20, {}]);
  const known = await withKey(await addColleague(world, town), {
    reconnection: true,
    reconnectionDelayMax: 500,
  });
  await until(() => known.ends.length > 0);
  expect(known.ends[0]).toBe("websocket error");
  const answer = await fetch(`${server.origin}/socket.io/?EIO=4&transport=polling`);
  expect(answer.status).toBe(403);
  await until(() => known.welcomes.length > 0, 15_000);
  expect(Date.now() - begun).toBeGreaterThan(5_000);
  await pause(50);
  expect(known.socket.connected).toBe(true);
});
