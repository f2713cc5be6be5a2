// Stops in order: nothing new, clients told, what is in hand finished and answered, the lines cut, the database last.
import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "./log";
import type { RunningServer } from "./start";

/** How long what is in hand may take, in milliseconds: what follows takes its part of the ten seconds that a stop has. */
const patience = 4_000;
/** How long each of the steps after that may take, in milliseconds: a line whose other end is asleep never answers. */
const brief = 500;
/** How long mail that is on its way may take, and what asks the database still, in milliseconds. */
const closing = 3_500;
/** When a stop that has not come to its end is left as it is, in milliseconds. */
const longest = 9_500;

export async function stopServer(server: RunningServer): Promise<void> {
  const { io, world, database } = server;
  const finished = world.inHand.finish();
  io.emit("stopping");
  await atMost(patience, finished);
  await cut(server);
  await atMost(brief, server.closePages());
  // What still asks the database after that is cut off by its end.
  await atMost(closing, world.close());
  await database?.stop();
}

/** The lines once what was said on them is sent, and then whoever is still connected. */
async function cut({ io, http }: RunningServer): Promise<void> {
  io.disconnectSockets(true);
  for (const last = Date.now() + brief; io.engine.clientsCount > 0 && Date.now() < last; ) await wait(10);
  const closed = io.close();
  http.closeAllConnections();
  await atMost(brief, closed);
}

async function atMost(milliseconds: number, work: Promise<void>): Promise<void> {
  await Promise.race([work, wait(milliseconds, undefined, { ref: false })]);
}

/**
 * Starts a server and does a program's work with it. A signal stops in order, also while starting and at work, and a
 * second Ctrl-C at once; work that fails, and what nobody caught, stop in order too, and with an error. A stop that takes
 * longer than it may ends the process with an error.
 * @param start gives the start up when its signal says so
 */
export function runUntilStopped(
  start: (signal: AbortSignal) => Promise<RunningServer>,
  log: Logger,
  work: (server: RunningServer) => Promise<void>,
): void {
  const wanted = new AbortController();
  const starting = start(wanted.signal);
  const unclean = (error: unknown) => log.error({ err: error }, "the stop was not clean");
  const stop = async (code: number) => {
    if (wanted.signal.aborted) return;
    wanted.abort();
    setTimeout(() => {
      unclean(new Error(`it took more than ${longest / 1_000} seconds`));
      process.exit(1);
    }, longest);
    // What did not start has nothing to stop.
    await starting.then(
      (server) => stopServer(server).catch(unclean),
      () => undefined,
    );
    process.exit(code);
  };
  process.on("SIGINT", () => (wanted.signal.aborted ? process.exit(1) : void stop(0)));
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => void stop(0));
  for (const unexpected of ["uncaughtException", "unhandledRejection"])
    process.on(unexpected, (error) => {
      log.fatal({ err: error }, "nobody caught this");
      void stop(1);
    });
  starting.then(work).catch((error) => {
    // Work that the stop cut off has not failed.
    if (wanted.signal.aborted) return;
    console.error(error instanceof Error ? error.message : error);
    void stop(1);
  });
}
