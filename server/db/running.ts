// Finds the embedded database of a server that runs already, for a program beside it.
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The address of the database that runs on a folder; nothing when none does. PostgreSQL's own lock file tells the port
 * that it was given at this start.
 */
export async function runningDatabase(folder: string): Promise<string | undefined> {
  const [lock, password] = await Promise.all([
    readFile(join(folder, "pgdata", "postmaster.pid"), "utf8").catch(() => ""),
    readFile(join(folder, "password"), "utf8").catch(() => ""),
  ]);
  const port = lock.split("\n")[3];
  return port && password ? databaseUrl(Number(port), password.trim()) : undefined;
}

/** The address of an embedded database, which has one account and listens on this machine only. */
export function databaseUrl(port: number, password: string): string {
  return `postgresql://armkrok:${password}@127.0.0.1:${port}/postgres`;
}
