// From settings to a server that answers: database, migrations, world, pages, sockets, port.
import { access, constants, mkdir, rm } from "node:fs/promises";
import { createServer, type Server as HttpServer, type RequestListener } from "node:http";
import { join } from "node:path";
import { unlessAborted } from "./aborted";
import { type EmbeddedDatabase, startEmbedded } from "./db/embedded";
import { migrate } from "./db/migrate";
import type { Settings } from "./env";
import { httpApp } from "./http/app";
import { openPages } from "./http/pages";
import type { Logger } from "./log";
import { openSockets } from "./sockets/open";
import type { Lines } from "./sockets/wire";
import { openWorld, type World } from "./world";

export interface RunningServer {
  world: World;
  http: HttpServer;
  io: Lines;
  database: EmbeddedDatabase | undefined;
  closePages(): Promise<void>;
}

/**
 * Starts everything. Fails with an Error of one sentence when the port is taken or the database can't be had.
 * @param fresh begin with nothing: what the data folder holds of ours is removed, once nobody else can be using it
 * @param signal gives the start up: it fails soon after, and its database is stopped by then
 */
export async function startServer(
  settings: Settings,
  log: Logger,
  { fresh = false, signal }: { fresh?: boolean; signal?: AbortSignal | undefined } = {},
): Promise<RunningServer> {
  const http = createServer({ requestTimeout: slowestUpload });
  http.on("request", starting);
  const port = await listen(http, settings);
  await makeDataFolder(settings.dataFolder);
  const database = settings.databaseUrl
    ? undefined
    : await startEmbedded({
        folder: join(settings.dataFolder, "postgres"),
        fresh,
        signal,
        tell: (words) => log.warn(words),
      });
  try {
    if (fresh) await removeFiles(settings.dataFolder);
    const url = settings.databaseUrl ?? database?.url ?? "";
    await migrate(url, { signal });
    const origin = settings.origin ?? `http://${nameOf(settings.host)}:${port}`;
    const world = await unlessAborted(signal, openWorld({ ...settings, port, origin }, url, log));
    const pages = await unlessAborted(signal, openPages(settings.mode, http));
    http.off("request", starting).on("request", httpApp(world, pages));
    const io = openSockets(http, world);
    sweepDaily(world);
    return { world, http, io, database, closePages: pages.close };
  } catch (error) {
    await database?.stop();
    throw error;
  }
}

async function makeDataFolder(dataFolder: string): Promise<void> {
  try {
    await mkdir(dataFolder, { recursive: true });
    await access(dataFolder, constants.W_OK);
  } catch (thrown) {
    throw new Error(`The setting DATA_DIR can't be used: ${(thrown as Error).message}.`);
  }
}

/** Only what the server itself has put there: somebody's own things may lie beside it. */
async function removeFiles(dataFolder: string): Promise<void> {
  for (const own of ["files", "mail"]) await rm(join(dataFolder, own), { recursive: true, force: true });
}

/** How long a request may take to arrive, in milliseconds: the largest file over a slow line. */
const slowestUpload = 60 * 60 * 1_000;

/** The port is taken before anything else is: whoever comes meanwhile is told to come again. */
const starting: RequestListener = (_request, response) => {
  response.writeHead(503, { "retry-after": "2" }).end("Armkrok startar. / Armkrok is starting.\n");
};

const day = 24 * 60 * 60 * 1_000;

/** Removes sessions and uploads whose time is out: now, and once a day for as long as the server runs. */
function sweepDaily({ sessions, sweepUploads, log }: World): void {
  const failed = (what: string) => (error: unknown) => log.warn({ err: error }, `${what} were not removed`);
  const sweep = () => {
    void sessions.sweep().catch(failed("old sessions"));
    void sweepUploads().catch(failed("unused uploads"));
  };
  sweep();
  setInterval(sweep, day).unref();
}

/** Takes the port first: when it is taken, nothing else has been started yet. */
function listen(http: HttpServer, { host, port }: Settings): Promise<number> {
  return new Promise((done, fail) => {
    http.once("error", (error: NodeJS.ErrnoException) => fail(new Error(whyNot(error, host, port))));
    http.listen(port, host, () => {
      const address = http.address();
      done(address && typeof address === "object" ? address.port : port);
    });
  });
}

function whyNot({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === "EADDRINUSE")
    return `Port ${port} is taken by another program: stop that one, or choose another port (PORT=${port + 1}, or --port ${port + 1} for the demo).`;
  if (code === "EACCES")
    return `Port ${port} needs more rights than this account has: choose one above 1023.`;
  return `The server can't listen on ${host}:${port}: ${message}.`;
}

function nameOf(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
