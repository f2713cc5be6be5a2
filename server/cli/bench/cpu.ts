// What processes have used of the processor, as Linux counts it.
import { readdir, readFile } from "node:fs/promises";

/** The system counts in hundredths of a second. */
const ticks = 100;

/** Seconds of a core, the program's own and the system's for it; undefined where the system doesn't tell this way. */
export async function cpuOf(pid: number): Promise<number | undefined> {
  const fields = await statOf(pid);
  return fields && (Number(fields[11]) + Number(fields[12])) / ticks;
}

/** The same of a process and those that it started, the ones that have ended included. */
export async function cpuOfFamily(pid: number): Promise<number | undefined> {
  const own = await statOf(pid);
  if (!own) return undefined;
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
  const all = await Promise.all(pids.map(statOf));
  const living = all.filter((fields) => fields && Number(fields[1]) === pid);
  const ended = Number(own[13]) + Number(own[14]);
  return (
    [own, ...living].reduce((sum, fields) => sum + Number(fields?.[11]) + Number(fields?.[12]), ended) / ticks
  );
}

/** What stands after the program's name, which may have blanks: state, parent, … */
async function statOf(pid: number): Promise<string[] | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
}
