// Processes of this machine: which there are, and signals for them.
import { readdir, readFile } from "node:fs/promises";

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended meanwhile.
  }
}

export async function childrenOf(parent: number): Promise<number[]> {
  const pids = await all();
  const parents = await Promise.all(pids.map(parentOf));
  return pids.filter((_, i) => parents[i] === parent);
}

async function parentOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
}

/** A browser's, by the folder that its profile is in. The helpers that it starts have no such mark: they are its children. */
export async function processesOf(folder: string): Promise<number[]> {
  const pids = await all();
  const marked: number[] = [];
  for (const pid of pids) {
    const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    if (command.includes(folder)) marked.push(pid);
  }
  const below = await Promise.all(marked.map(descendantsOf));
  return [...new Set([...marked, ...below.flat()])];
}

async function descendantsOf(pid: number): Promise<number[]> {
  const children = await childrenOf(pid);
  const below = await Promise.all(children.map(descendantsOf));
  return [...children, ...below.flat()];
}

async function all(): Promise<number[]> {
  return (await readdir("/proc")).map(Number).filter(Boolean);
}
