// Keeps a process running: when it ends unasked, it is started again, for as long as it is wanted.
import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { unlessAborted } from "../aborted";

/** How long until another try when it could not be started again, in milliseconds. */
const pause = 5_000;

/**
 * @param first the process as it runs now
 * @param launch starts it anew, and resolves when it answers; gives that up when it is no longer wanted
 * @param tell says in words that it ended, and that it is back
 * @returns what ends it for good, in the given way
 */
export function kept(
  first: ChildProcess,
  launch: (signal: AbortSignal) => Promise<ChildProcess>,
  tell: (words: string) => void,
): (end: (running: ChildProcess) => Promise<void>) => Promise<void> {
  let running = first;
  const wanted = new AbortController();
  let returning: Promise<void> = Promise.resolve();
  const watch = () => running.once("exit", () => wanted.signal.aborted || lost());
  const lost = () => {
    tell("The embedded PostgreSQL ended unasked: it is started again.");
    returning = comeBack();
  };
  const sayWhy = (error: Error) => {
    if (!wanted.signal.aborted) tell(error.message);
  };
  const comeBack = async () => {
    while (!wanted.signal.aborted) {
      const again = await launch(wanted.signal).catch(sayWhy);
      if (again) {
        running = again;
        tell("The embedded PostgreSQL is back.");
        return void watch();
      }
      await unlessAborted(wanted.signal, wait(pause, undefined, { ref: false })).catch(() => {});
    }
  };
  watch();
  return async (end) => {
    wanted.abort();
    await returning;
    await end(running);
  };
}
