// PostgreSQL refuses to run as root: started by root, it runs as an account without rights that every system has.
import { execFile } from "node:child_process";
import { chown, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface Account {
  uid?: number;
  gid?: number;
}

/** How a program is started: as which account, or by which other program. */
export interface Start {
  account: Account;
  by: string[];
}

/** The account that the database runs as: one's own, or for root `postgres` where it exists and else `nobody`. */
export async function databaseAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  return (await idsOf("postgres")) ?? (await idsOf("nobody")) ?? {};
}

/** Gives the folder to the account. */
export async function ownedBy({ uid, gid }: Account, folder: string): Promise<void> {
  if (uid !== undefined && gid !== undefined) await chown(folder, uid, gid);
}

/**
 * How a program is started that has to reach these paths. Where root's own folders are closed to others, as /root often
 * is, `setpriv` lets the account pass through them.
 * @throws an Error of one sentence when there is a closed folder and no setpriv
 */
export async function startAs(account: Account, paths: string[]): Promise<Start> {
  const { uid, gid } = account;
  const closed = uid === undefined ? undefined : await firstClosed(uid, paths);
  if (closed === undefined) return { account, by: [] };
  if (!(await hasSetpriv()))
    throw new Error(
      `Started by root, the embedded PostgreSQL runs as account ${uid}, which can't pass through ${closed}: start as an ordinary user, open that folder (chmod o+x ${closed}), or install setpriv (util-linux).`,
    );
  const passing = ["--inh-caps=+dac_override", "--ambient-caps=+dac_override"];
  const by = ["setpriv", `--reuid=${uid}`, `--regid=${gid}`, "--clear-groups", ...passing, "--"];
  return { account: {}, by };
}

/** The outermost folder on the way to a path that this account may not pass through. */
async function firstClosed(uid: number, paths: string[]): Promise<string | undefined> {
  for (const folder of paths.flatMap(above)) {
    const { mode, uid: owner } = await stat(folder);
    if (!(mode & 0o001) && owner !== uid) return folder;
  }
  return undefined;
}

function above(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [] : [...above(parent), parent];
}

async function hasSetpriv(): Promise<boolean> {
  return run("setpriv", ["--version"]).then(
    () => true,
    () => false,
  );
}

async function idsOf(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}
