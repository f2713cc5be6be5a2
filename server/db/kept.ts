// Keeps a process running: when it ends unasked, it is started again, for as long as it is wanted.
import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

/** How long until another try when it could not be started again, in milliseconds. */
const pause = 5_000;

/**
 * @param first the process as it runs now
 * @param launch starts it anew, and resolves when it answers
 * @param tell says in words that it ended, and that it is back
 * @returns what ends it for good, in the given way
 */
export function kept(
  first: ChildProcess,
  launch: () => Promise<ChildProcess>,
  tell: (words: string) => void,
): (end: (running: ChildProcess) => Promise<void>) => Promise<void> {
  let running = first;
  let wanted = true;
  let returning: Promise<void> = Promise.resolve();
  const watch = () => running.once("exit", () => wanted && lost());
  const lost = () => {
    tell("The embedded PostgreSQL ended unasked: it is started again.");
    returning = comeBack();
  };
  const comeBack = async () => {
    while (wanted) {
      const again = await launch().catch((error: Error) => void tell(error.message));
      if (again) {
        running = again;
        tell("The embedded PostgreSQL is back.");
        return void watch();
      }
      await wait(pause, undefined, { ref: false });
    }
  };
  watch();
  return async (end) => {
    wanted = false;
    await returning;
    await end(running);
  };
}
