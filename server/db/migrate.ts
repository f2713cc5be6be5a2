// Brings a database to the schema that this server needs, one server at a time.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { unlessAborted } from "../aborted";
import { openEngine, type SchemaFiles } from "./engine";

/** Any number, as long as every Armkrok server asks for the same one. */
const lock = 1_780_1781;

/** How long until the lock that another server holds is asked for again, in milliseconds. */
const pause = 100;

/**
 * Applies what is missing of `prisma/migrations` and gives the names of what it applied.
 * @param signal ends the waiting for the database, or for another server that migrates it; a migration that has begun is
 * finished, since half of one is worse than a slow stop
 */
export async function migrate(
  url: string,
  {
    migrations = "prisma/migrations",
    signal,
  }: { migrations?: string; signal?: AbortSignal | undefined } = {},
): Promise<string[]> {
  const guard = await connected(url, signal);
  try {
    while (!(await isOurs(guard, signal))) await wait(pause);
    const wanted = migrationsIn(migrations);
    const done = await appliedIn(guard);
    const [newer] = [...done].filter((name) => !wanted.some(({ path }) => path === name));
    if (newer)
      throw new Error(
        `The database has been used by a newer Armkrok (it knows ${newer}): start that version, or restore a copy from before.`,
      );
    if (wanted.every(({ path }) => done.has(path))) return [];
    const engine = await openEngine(url, anySchema);
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: listed(migrations, wanted),
      filters,
    });
    return appliedMigrationNames;
  } finally {
    await guard.end();
  }
}

/** The first who asks the database for anything: whatever keeps it from answering is told here, and without its password. */
async function connected(url: string, signal: AbortSignal | undefined): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await unlessAborted(signal, client.connect());
    return client;
  } catch (thrown) {
    signal?.throwIfAborted();
    const why =
      thrown instanceof Error ? thrown.message || String((thrown as NodeJS.ErrnoException).code) : thrown;
    throw new Error(`The database that DATABASE_URL names can't be reached: ${why}.`);
  }
}

/** Takes the lock, unless another server has it: asked for again and again, so that a stop need not wait for that one. */
async function isOurs(guard: pg.Client, signal: AbortSignal | undefined): Promise<boolean> {
  signal?.throwIfAborted();
  const asked = guard.query("select pg_try_advisory_lock($1) as taken", [lock]);
  const { rows } = await unlessAborted(signal, asked);
  return rows[0]?.taken;
}

/** Applying migrations reads no schema, but the engine does not open without one. */
const anySchema: SchemaFiles = [["any.prisma", 'datasource db {\n  provider = "postgresql"\n}\n']];

export const filters = { externalTables: [], externalEnums: [] };

interface Migration {
  path: string;
  migrationFile: { path: string; content: { tag: "ok"; value: string } };
}

function migrationsIn(folder: string): Migration[] {
  if (!existsSync(folder))
    throw new Error(`There are no migrations in ${folder}; start the server from the project's folder.`);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ path: name, migrationFile: sqlOf(join(folder, name)) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function sqlOf(folder: string): Migration["migrationFile"] {
  return {
    path: "migration.sql",
    content: { tag: "ok", value: readFileSync(join(folder, "migration.sql"), "utf8") },
  };
}

function listed(folder: string, migrationDirectories: Migration[]) {
  const path = join(folder, "migration_lock.toml");
  const content = existsSync(path) ? readFileSync(path, "utf8") : null;
  return {
    baseDir: folder,
    lockfile: { path: "migration_lock.toml", content },
    shadowDbInitScript: "",
    migrationDirectories,
  };
}

async function appliedIn(client: pg.Client): Promise<Set<string>> {
  const { rows: exists } = await client.query("select to_regclass('public._prisma_migrations') as found");
  if (!exists[0]?.found) return new Set();
  const { rows } = await client.query(
    'select migration_name from "_prisma_migrations" where finished_at is not null and rolled_back_at is null',
  );
  return new Set(rows.map(({ migration_name }) => String(migration_name)));
}
