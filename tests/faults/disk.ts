// A disk with hardly any room left: the kernel itself stops each file that the server writes, in the middle of it.
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** As much of a file as still has room, in bytes: a small one is stored, of a larger one a part. */
export const room = 64 * 1024;

/**
 * A limit on the size of files is the one such lack that an ordinary user can bring about and take away again in a
 * process that runs. Its database is another process, and has a disk of its own.
 * @returns why it can't be done here, if it can't
 */
export async function fillDisk(pid: number): Promise<string | undefined> {
  if (process.platform !== "linux") return "only Linux limits another process";
  return limit(pid, String(room)).then(
    () => undefined,
    ({ message }: Error) => message.split("\n")[0],
  );
}

export async function freeDisk(pid: number): Promise<void> {
  await limit(pid, "unlimited");
}

/** The soft limit alone, so that it can be lifted. */
async function limit(pid: number, bytes: string): Promise<void> {
  await run("prlimit", ["--pid", String(pid), `--fsize=${bytes}:`]);
}
