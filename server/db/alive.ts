// Whether a process still runs: what a killed one leaves behind until its parent looks is none.
import { readFile } from "node:fs/promises";

/** What the system tells of a process; `started` is in its own ticks, and "unknown" where it tells nothing. */
export interface Signs {
  ended: boolean;
  started: string;
}

/** True for a process that runs, whosever it is; a number that only waits to be taken away is of none. */
export async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (thrown) {
    // It lives, and belongs to another account.
    if ((thrown as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return !(await signsOf(pid)).ended;
}

/** Reads /proc, where there is one. */
export async function signsOf(pid: number): Promise<Signs> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The name, in parentheses, may hold anything: what follows it does not. First comes the state, the start is the 22nd field.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { ended: /^[ZX]/.test(fields[0] ?? ""), started: fields[19] ?? "unknown" };
}
