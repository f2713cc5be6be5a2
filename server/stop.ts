// Stops in order: nothing new, clients told, what is in hand finished, the database last.
import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "./log";
import type { RunningServer } from "./start";

/** How long what is in hand may take, in milliseconds: what follows takes its part of the ten seconds that a stop has. */
const patience = 5_000;

export async function stopServer(server: RunningServer): Promise<void> {
  const { http, io, world, database } = server;
  server.beginStopping();
  io.emit("stopping");
  const closed = new Promise<void>((done) => http.close(() => done()));
  http.closeIdleConnections();
  io.disconnectSockets(true);
  await Promise.race([closed, wait(patience, undefined, { ref: false })]);
  http.closeAllConnections();
  await io.close();
  await server.closePages();
  await world.close();
  await database?.stop();
}

/**
 * Does a program's work with its server from the moment it has started. A signal stops in order, also while starting and
 * at work, and a second Ctrl-C at once; work that fails, and what nobody caught, stop in order too, and with an error.
 */
export function runUntilStopped(
  starting: Promise<RunningServer>,
  log: Logger,
  work: (server: RunningServer) => Promise<void>,
): void {
  let stopping = false;
  const unclean = (error: unknown) => log.error({ err: error }, "the stop was not clean");
  const stop = async (code: number) => {
    if (stopping) return;
    stopping = true;
    // What did not start has nothing to stop.
    await starting.then(
      (server) => stopServer(server).catch(unclean),
      () => undefined,
    );
    process.exit(code);
  };
  process.on("SIGINT", () => (stopping ? process.exit(1) : void stop(0)));
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => void stop(0));
  for (const unexpected of ["uncaughtException", "unhandledRejection"])
    process.on(unexpected, (error) => {
      log.fatal({ err: error }, "nobody caught this");
      void stop(1);
    });
  starting.then(work).catch((error) => {
    // Work that the stop cut off has not failed.
    if (stopping) return;
    console.error(error instanceof Error ? error.message : error);
    void stop(1);
  });
}
