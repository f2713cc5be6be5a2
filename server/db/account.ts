// PostgreSQL refuses to run as root: started by root, it runs as an account without rights that every system has.
import { execFile } from "node:child_process";
import { chown } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface Account {
  uid?: number;
  gid?: number;
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

async function idsOf(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}
