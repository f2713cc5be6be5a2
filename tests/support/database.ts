// One PostgreSQL for the whole run, and in it a template that every test's own database is copied from.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { openClient } from "~/server/db/client";
import { startEmbedded } from "~/server/db/embedded";
import { fillInReference } from "~/server/db/reference";
import { query } from "./postgres";

const run = promisify(execFile);

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the database server. */
    postgres: string;
  }
}

/** The databases die with the run: nothing of theirs has to reach the disk. */
const hasty = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };

/** Vitest calls it once before all tests, and what it gives back after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "armkrok-test-"));
  const database = await startEmbedded({ folder, extra: hasty });
  project.provide("postgres", database.url);
  await makeTemplate(database.url);
  return async () => {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

async function makeTemplate(url: string): Promise<void> {
  await query(url, "create database template_armkrok");
  const template = url.replace(/\/postgres$/, "/template_armkrok");
  // In a process of its own: the schema engine leaves a connection that would keep this one waiting.
  const { stderr } = await run(process.execPath, [
    "--import",
    "tsx",
    "tests/support/makeSchema.ts",
    template,
  ]);
  if (stderr) process.stderr.write(stderr);
  const db = openClient(template, { max: 1 });
  await fillInReference(db);
  await db.$disconnect();
  // The schema engine leaves its connection to time out, and a database can be copied only while nobody is in it.
  await query(url, "alter database template_armkrok allow_connections false", endAllIn);
}

const endAllIn = "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'template_armkrok'";
