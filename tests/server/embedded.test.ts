// The embedded PostgreSQL as a process: killed, it comes back by itself with all that was stored; stopped, it stays away.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, expect, it } from "vitest";
import { startEmbedded } from "~/server/db/embedded";
import { pause } from "../support/client";
import { query } from "../support/postgres";

const folder = await mkdtemp(join(tmpdir(), "armkrok-embedded-"));
const told: string[] = [];
const database = await startEmbedded({ folder, tell: (words) => told.push(words) });
let stopped = false;

afterAll(async () => {
  if (!stopped) await database.stop();
  await rm(folder, { recursive: true, force: true });
});

async function postmaster(): Promise<number> {
  return Number((await readFile(join(folder, "pgdata", "postmaster.pid"), "utf8")).split("\n")[0]);
}

async function stored(): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.url });
  client.on("error", () => {});
  await client.connect();
  const { rows } = await client.query("select what from kept").finally(() => client.end());
  return rows;
}

async function whenBack(): Promise<unknown[]> {
  for (let tries = 0; tries < 200; tries++) {
    const rows = await stored().catch(() => undefined);
    if (rows) return rows;
    await pause(100);
  }
  throw new Error("the database did not come back");
}

it("comes back under the same address after kill -9, with what was committed", async () => {
  await query(database.url, "create table kept (what text)", "insert into kept values ('före')");
  const before = await postmaster();
  process.kill(before, "SIGKILL");
  while (told.length === 0) await pause(20);
  expect(await whenBack()).toEqual([{ what: "före" }]);
  expect(await postmaster()).not.toBe(before);
  while (told.length < 2) await pause(20);
  expect(told).toEqual([expect.stringContaining("ended unasked"), expect.stringContaining("is back")]);
});

it("comes back a second time, and ends for good when it is stopped", async () => {
  process.kill(await postmaster(), "SIGKILL");
  while (told.length < 4) await pause(20);
  expect(await whenBack()).toEqual([{ what: "före" }]);
  await database.stop();
  stopped = true;
  await pause(500);
  await expect(stored()).rejects.toThrow();
  expect(told).toHaveLength(4);
});
