// Stops in order: nothing new, clients told, what is in hand finished, the database last.
import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "./log";
import type { RunningServer } from "./start";

/** How long what is in hand may take, in milliseconds. */
const patience = 8_000;

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

/** A signal stops in order, a second Ctrl-C at once; what nobody caught stops in order too, and with an error. */
export function stopOnSignals(server: RunningServer, log: Logger): void {
  let stopping = false;
  const stop = async (code: number) => {
    if (stopping) return;
    stopping = true;
    await stopServer(server).catch((error) => log.error({ err: error }, "the stop was not clean"));
    process.exit(code);
  };
  process.on("SIGINT", () => (stopping ? process.exit(1) : void stop(0)));
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => void stop(0));
  process.on("uncaughtException", (error) => {
    log.fatal({ err: error }, "nobody caught this");
    void stop(1);
  });
  process.on("unhandledRejection", (error) => {
    log.fatal({ err: error }, "nobody caught this");
    void stop(1);
  });
}
