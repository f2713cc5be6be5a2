// A server for a test file: pages apart, assembled as server/start.ts does, on a free port and the test's own database.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { sessionCookie } from "~/server/auth/cookie";
import { readEnv } from "~/server/env";
import { httpApp, type Pages } from "~/server/http/app";
import { openLog } from "~/server/log";
import { openSockets } from "~/server/sockets/open";
import { stopServer } from "~/server/stop";
import { openWorld } from "~/server/world";
import type { World } from "./world";

export type Server = Awaited<ReturnType<typeof runServer>>;

/** What a test may want of its server, beside its settings. */
interface Wanted extends Record<string, string | undefined> {
  LIMITS_FACTOR?: string;
  UPLOAD_LIMIT_MB?: string;
}

/** Runs until the test file ends. Limits are out of the way unless the test says otherwise. */
export async function runServer(world: World, wanted: Wanted = {}, pages: Pages = noPages) {
  const http = createServer();
  await new Promise<void>((done) => http.listen(0, "127.0.0.1", done));
  const { port } = http.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const given = { NODE_ENV: "test", LIMITS_FACTOR: "10000", DATA_DIR: join(world.folder, "data"), ...wanted };
  const settings = { ...readEnv(given), port, origin: wanted.ORIGIN ?? origin };
  const opened = await openWorld(settings, world.url, openLog("silent"));
  http.on("request", httpApp(opened, pages));
  const io = openSockets(http, opened);
  const closePages = () => Promise.resolve();
  const running = { http, io, world: opened, database: undefined, closePages };
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= stopServer(running);
    return stopped;
  };
  afterAll(stop);
  return { ...running, origin, settings, folder: settings.dataFolder, stop };
}

/** Signs somebody in and gives what a browser would send from then on. */
export async function cookieOf({ world }: Server, { id }: Pick<Person, "id">): Promise<string> {
  const { token } = await world.sessions.create(world.db, id, "Firefox, Linux");
  return sessionCookie(world.settings.origin, token).split(";")[0] ?? "";
}

const noPages: Pages = {
  build: () => Promise.reject(new Error("this server was started without pages")),
};
