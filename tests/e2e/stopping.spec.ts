// Stopping, as an operator does it: at work and still starting, with what was in hand done and answered, and no database left behind.
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { io } from "socket.io-client";
import { runningDatabase } from "~/server/db/running";
import { waiting } from "../support/held";
import { type AtServer, post, roomOf, signedIn } from "./support/operator";
import { expect, type Place, test } from "./support/place";
import type { Program } from "./support/program";

test.describe.configure({ timeout: 120_000 });

/** Asks it to stop; how long that took, in milliseconds. Fails when it ends otherwise than well. */
async function stopped({ child, ended, printed }: Program): Promise<number> {
  const begun = Date.now();
  child.kill("SIGTERM");
  expect(await ended, printed()).toBe(0);
  return Date.now() - begun;
}

test("Ctrl-C while it fills in stops the database, and the next start begins anew", async ({ place }) => {
  const first = place.demo();
  await first.prints(/Filling in/);
  first.child.kill("SIGINT");
  expect(await first.ended).toBe(0);
  expect(first.printed().trim().split("\n").at(-1)).toMatch(/Filling in/);
  expect(place.postgresCount()).toBe(0);
  const again = place.demo();
  await again.prints(/Filling in[\s\S]*Hedda Rosell[\s\S]*Ready in/);
});

test("SIGTERM lets what is in hand finish, stops the database, and ends within ten seconds", async ({
  place,
}) => {
  const program = place.demo();
  await program.prints(/Ready in/);
  const at = await signedIn(program);
  const room = await roomOf(at);
  // Those that come too late are told to come again, or find nobody there any more: no answer, which is no failure.
  const posting = Array.from({ length: 10 }, (_, i) => post(at, room, `I sista stund ${i}`).catch(() => 0));
  expect(await posting[0]).toBe(200);
  expect(await stopped(program)).toBeLessThan(10_000);
  for (const status of await Promise.all(posting)) expect([0, 200, 503]).toContain(status);
  expect(place.postgresCount()).toBe(0);
  await at.browser.dispose();
});

test("a command in hand at SIGTERM is acknowledged before the line is cut, and is there after the next start", async ({
  place,
}) => {
  const program = place.demo();
  await program.prints(/Ready in/);
  const at = await signedIn(program);
  const { id: conversationId } = await roomOf(at);
  const line = io(at.origin, {
    transports: ["websocket"],
    reconnection: false,
    extraHeaders: { cookie: await cookieOf(at) },
  });
  await once(line as never, "connect");
  const told: string[] = [];
  for (const name of ["stopping", "disconnect"]) line.on(name, () => told.push(name));
  const message = { conversationId, clientId: randomUUID(), body: "I handen när det tar slut" };
  const letGo = await halted(place, conversationId);
  line.emit("message.post", message, ({ ok }: { ok: boolean }) => told.push(ok ? "stored" : "not stored"));
  await letGo.whenWaitedFor();
  const stop = stopped(program);
  await expect.poll(() => told).toEqual(["stopping"]);
  await letGo.now();
  expect(await stop).toBeLessThan(10_000);
  await expect.poll(() => told).toEqual(["stopping", "stored", "disconnect"]);
  await at.browser.dispose();

  const again = place.demo();
  await again.prints(/Ready in/);
  const after = await signedIn(again);
  const answer = await after.browser.get(
    `${after.origin}/api/conversation.messages?conversationId=${conversationId}`,
  );
  const { messages } = (await answer.json()) as { messages: { body: string }[] };
  expect(messages.at(-1)?.body).toBe(message.body);
  await after.browser.dispose();
});

test("SIGTERM while the database is being made gives the start up, and the next one makes it", async ({
  place,
}) => {
  const first = await caughtMaking(place);
  expect(await stopped(first)).toBeLessThan(10_000);
  expect(place.postgresCount()).toBe(0);
  expect(first.printed()).toBe("");
  await place.start().prints(/link/);
});

test("kill -9 while the database is being made leaves no half of one to the next start", async ({
  place,
}) => {
  const first = await caughtMaking(place);
  first.child.kill("SIGKILL");
  await first.ended;
  expect(isMade(place)).toBe(false);
  await place.start().prints(/link/);
});

test("SIGTERM while it waits for a database that does not answer gives the start up", async ({ place }) => {
  const silent = createServer().listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as { port: number };
  const program = place.start({ DATABASE_URL: `postgresql://armkrok:secret@127.0.0.1:${port}/armkrok` });
  const [socket] = await once(silent, "connection");
  expect(await stopped(program)).toBeLessThan(3_000);
  expect(program.printed()).toBe("");
  socket.destroy();
  silent.close();
});

test("SIGTERM while another server migrates the same database gives the start up", async ({ place }) => {
  const other = place.start();
  await other.prints(/link/);
  const url = await databaseIn(place);
  const migrating = new pg.Client({ connectionString: url });
  await migrating.connect();
  await migrating.query("select pg_advisory_lock(17801781)");
  const program = place.start({ DATABASE_URL: url, DATA_DIR: join(place.folder, "second") });
  const asks = "select count(*)::int from pg_stat_activity where query like '%pg_try_advisory_lock%'";
  const asking = async () => (await migrating.query(asks)).rows[0]?.count;
  await expect.poll(asking).toBeGreaterThan(1);
  expect(await stopped(program)).toBeLessThan(3_000);
  expect(program.printed()).toBe("");
  await migrating.end();
});

/** A start that is in the middle of making the database; one that was quicker than the look at it begins anew. */
async function caughtMaking(place: Place): Promise<Program> {
  for (;;) {
    const program = place.start();
    while (!beingMade(place) && !isMade(place)) await wait(2);
    if (!isMade(place)) return program;
    await stopped(program);
    rmSync(join(place.folder, "postgres"), { recursive: true });
  }
}

function isMade({ folder }: Place): boolean {
  return existsSync(join(folder, "postgres/pgdata/PG_VERSION"));
}

/** Half a database is there: its first file is. */
function beingMade({ folder }: Place): boolean {
  const postgres = join(folder, "postgres");
  const making = existsSync(postgres) ? readdirSync(postgres).find((name) => name.startsWith("making-")) : "";
  return Boolean(making) && existsSync(join(postgres, making ?? "", "PG_VERSION"));
}

async function databaseIn({ folder }: Place): Promise<string> {
  const url = await runningDatabase(join(folder, "postgres"));
  if (!url) throw new Error("no database runs there");
  return url;
}

async function cookieOf({ browser }: AtServer): Promise<string> {
  const { cookies } = await browser.storageState();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

/** Holds the row that a message in the conversation needs last of all, just before it is committed. */
async function halted(place: Place, conversationId: string) {
  const connectionString = await databaseIn(place);
  const [client, watch] = [new pg.Client({ connectionString }), new pg.Client({ connectionString })];
  await Promise.all([client.connect(), watch.connect()]);
  const { rows } = await client.query(`select "audienceId" from "Conversation" where id = $1`, [
    conversationId,
  ]);
  await client.query("begin");
  await client.query(`select 1 from "Audience" where id = $1 for no key update`, [rows[0]?.audienceId]);
  return {
    whenWaitedFor: () => waiting(watch, 1),
    now: async () => {
      await client.query("commit");
      await Promise.all([client.end(), watch.end()]);
    },
  };
}
