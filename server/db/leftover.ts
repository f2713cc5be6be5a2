// A PostgreSQL that outlived its server, after a kill -9 for instance, is ended before the next start.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isAlive } from "./alive";

/** How long a leftover may take to write its last pages, in milliseconds. */
const patience = 20_000;

/**
 * Ends the PostgreSQL that still runs on these files, if one does; its own lock file names it.
 * @param signal gives up the waiting: what was told to end ends by itself
 */
export async function endLeftover(pgdata: string, signal?: AbortSignal): Promise<void> {
  const pid = await runningOn(pgdata);
  if (!pid) return;
  process.kill(pid, "SIGINT");
  for (const until = Date.now() + patience; Date.now() < until; await wait(50)) {
    signal?.throwIfAborted();
    if (!(await isAlive(pid))) return;
  }
  throw new Error(
    `Another PostgreSQL (process ${pid}) uses ${pgdata} and does not stop; end it and start again.`,
  );
}

async function runningOn(pgdata: string): Promise<number | undefined> {
  const lock = await readFile(join(pgdata, "postmaster.pid"), "utf8").catch(() => "");
  const [pid = "", folder] = lock.split("\n");
  const known = Number.parseInt(pid, 10);
  if (!known || folder !== pgdata || !(await isAlive(known))) return undefined;
  return (await isPostgres(known)) ? known : undefined;
}

/** A number can have gone to another program since; where the system can't tell, PostgreSQL's own lock decides. */
async function isPostgres(pid: number): Promise<boolean> {
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  return command.includes("postgres");
}
