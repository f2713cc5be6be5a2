// A process that is about to be weighed puts away first what nobody needs any more.
import { setTimeout as wait } from "node:timers/promises";

/** What Node is started with so that `settle` works: on a signal, JavaScript's collector goes through everything. */
export const settling = ["--expose-gc", "--import", 'data:text/javascript,process.on("SIGUSR2",()=>gc())'];

/** Until what was put away is given back to the system, in milliseconds. */
const calm = 1_000;

/** Twice, since what the first round lets go of can hold other things. */
export async function settle(pid: number): Promise<void> {
  await wait(calm);
  for (let round = 0; round < 2; round++) {
    process.kill(pid, "SIGUSR2");
    await wait(calm);
  }
}
