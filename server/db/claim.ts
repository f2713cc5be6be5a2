// One server at a time on a folder: whoever comes second is told so, and does not end the first one's database.
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isAlive, signsOf } from "./alive";

/** The process that holds a folder: its number, and when it started, since numbers are used again. */
interface Holder {
  pid: number;
  started: string;
}

/**
 * Takes a folder for this process; gives the way to let go of it. What a killed process held is free.
 * @throws an Error of one sentence when another living process holds it
 */
export async function claimFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, "server.pid");
  const own = `${process.pid} ${(await signsOf(process.pid)).started}\n`;
  const free = await written(path, own);
  if (!free) {
    const holder = await holderIn(path);
    if (holder && (await lives(holder))) throw new Error(inUse(folder, holder.pid));
    await rm(path, { force: true });
    if (!(await written(path, own))) throw new Error(inUse(folder, (await holderIn(path))?.pid));
  }
  return () => rm(path, { force: true });
}

/** False when the file is there already. */
async function written(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: "wx", mode: 0o600 });
    return true;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw thrown;
  }
}

async function holderIn(path: string): Promise<Holder | undefined> {
  const [pid = "", started = ""] = (await readFile(path, "utf8").catch(() => "")).trim().split(" ");
  const known = Number.parseInt(pid, 10);
  return known ? { pid: known, started } : undefined;
}

/** A number that has gone to another process since is not the holder's. */
async function lives({ pid, started }: Holder): Promise<boolean> {
  return (await isAlive(pid)) && started === (await signsOf(pid)).started;
}

function inUse(folder: string, pid: number | undefined): string {
  const by = pid ? ` (process ${pid})` : "";
  return `Another Armkrok server${by} uses ${folder}: stop that one, or choose another folder (DATA_DIR, or --data for the demo).`;
}
