// The server itself, as `npm start` starts it: a process of its own with its embedded database.
import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startEmbedded } from "../../db/embedded";
import { migrate } from "../../db/migrate";
import { environmentWith, readEnv } from "../../env";
import { openLog } from "../../log";
import { openWorld, type World } from "../../world";
import { ended } from "./child";
import { settling } from "./settle";

export interface Ours {
  pid: number;
  /** From the start of the process until it said that it was ready, in milliseconds. */
  startUp: number;
  /** The address of its database. */
  database: string;
  databasePid: number;
  /** Whether it has ended, whoever ended it. */
  hasEnded(): boolean;
  stop(): Promise<void>;
}

/** Limits on attempts would hide the figures. */
const unlimited = "1000000";

export async function startOurs(folder: string, port: number): Promise<Ours> {
  const begun = performance.now();
  const child = spawn(process.execPath, ["--enable-source-maps", ...settling, "build/main.js"], {
    env: environmentWith({
      NODE_ENV: "production",
      DATA_DIR: folder,
      HOST: "127.0.0.1",
      PORT: String(port),
      LIMITS_FACTOR: unlimited,
      LOG_LEVEL: "warn",
      DATABASE_URL: "",
    }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  // By a pipe, so that a limit on the size of files that a test sets is none on a log that is sent to one.
  child.stdout.pipe(process.stdout);
  child.stderr.pipe(process.stderr);
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error("the server did not start");
    await wait(10);
  }
  const startUp = performance.now() - begun;
  const database = await databaseOf(join(folder, "postgres"));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return { pid: child.pid as number, startUp, ...database, hasEnded, stop: () => ended(child, "SIGTERM") };
}

async function isReady(port: number): Promise<boolean> {
  // A server that listens may not answer yet: then it is asked anew.
  const signal = AbortSignal.timeout(100);
  return fetch(`http://127.0.0.1:${port}/readyz`, { signal }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** PostgreSQL's own lock file tells the process and the port that it was given at this start. */
export async function databaseOf(folder: string): Promise<Pick<Ours, "database" | "databasePid">> {
  const lines = (await readFile(join(folder, "pgdata/postmaster.pid"), "utf8")).split("\n");
  const password = (await readFile(join(folder, "password"), "utf8")).trim();
  const database = `postgresql://armkrok:${password}@127.0.0.1:${lines[3]}/postgres`;
  return { database, databasePid: Number(lines[0]) };
}

/** Makes a new data folder, does the work in its world, and leaves the folder for the server to start on. */
export async function prepared<Output>(
  folder: string,
  origin: string,
  work: (world: World) => Promise<Output>,
): Promise<Output> {
  await rm(folder, { recursive: true, force: true });
  const database = await startEmbedded({ folder: join(folder, "postgres") });
  try {
    await migrate(database.url);
    const world = await worldOn(database.url, folder, origin);
    const output = await work(world);
    // What was filled in at one go is counted now, as PostgreSQL itself does within a minute of somebody's writing it.
    await world.db.$executeRaw`analyze`;
    await world.close();
    return output;
  } finally {
    await database.stop();
  }
}

export function worldOn(database: string, folder: string, origin: string): Promise<World> {
  const settings = readEnv({ DATA_DIR: folder, LIMITS_FACTOR: unlimited });
  return openWorld({ ...settings, origin }, database, openLog("warn"));
}
