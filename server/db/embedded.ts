// The embedded PostgreSQL: a real one from an npm package, its files in the data folder, reachable from this machine only.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { type Account, databaseAccount, ownedBy, type Start, startAs } from "./account";
import { type Binaries, embeddedBinaries } from "./binaries";
import { claimFolder } from "./claim";
import { kept } from "./kept";
import { endLeftover } from "./leftover";
import { databaseUrl } from "./running";

const run = promisify(execFile);

export interface EmbeddedDatabase {
  url: string;
  /** Lets PostgreSQL finish in order. */
  stop(): Promise<void>;
}

/** Nothing of the server's own environment: PostgreSQL needs none of its secrets. */
const plain: NodeJS.ProcessEnv = { NODE_ENV: "production", LC_ALL: "C" };

const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  shared_buffers: "64MB",
  max_connections: "60",
  max_wal_size: "256MB",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  // What people wrote stays in the tables: no values and no statements in the log.
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
};

/**
 * Starts the database of a data folder; makes it first where there is none, and starts it again when it ends unasked.
 * @param folder where its files are; `fresh` lets go of a database that is there; `extra` are settings of PostgreSQL for
 * this start, such as fsync=off in tests; `tell` hears when it ended and came back; `signal` gives the start up
 * @throws an Error of one sentence when it can't start, such as for a folder that another server uses
 */
export async function startEmbedded({
  folder,
  fresh = false,
  extra = {},
  tell = () => {},
  signal,
}: {
  folder: string;
  fresh?: boolean;
  extra?: Record<string, string>;
  tell?: (words: string) => void;
  signal?: AbortSignal | undefined;
}): Promise<EmbeddedDatabase> {
  const at = resolve(folder);
  const [binaries, account] = await Promise.all([embeddedBinaries(), databaseAccount()]);
  await makeFolder(at, account);
  const letGo = await claimFolder(at);
  try {
    await endLeftover(join(at, "pgdata"), signal);
    const password = await passwordIn(at);
    const start = await startAs(account, [join(at, "pgdata"), binaries.postgres, binaries.initdb]);
    if (fresh || !existsSync(join(at, "pgdata", "PG_VERSION")))
      await initialise(at, binaries, { ...start, password, owner: account, signal });
    const killed = existsSync(join(at, "pgdata", "postmaster.pid"));
    const port = await freePort();
    const flags = { ...settings, ...extra, port: String(port) };
    const url = databaseUrl(port, password);
    const launchOnce = () => launch(at, binaries, start, flags);
    const server = await launched(at, launchOnce, { url, killed, signal });
    const again = (signal: AbortSignal) => launched(at, launchOnce, { url, killed: true, signal });
    const end = kept(server, again, tell);
    return { url, stop: () => end(stop).finally(letGo) };
  } catch (error) {
    await letGo();
    throw error;
  }
}

async function makeFolder(at: string, account: Account): Promise<void> {
  // What leads here is left as the system makes it: the database's account has to pass through.
  await mkdir(dirname(at), { recursive: true });
  await mkdir(join(at, "pgdata"), { recursive: true, mode: 0o700 });
  await ownedBy(account, at);
  await ownedBy(account, join(at, "pgdata"));
}

/** The password of this folder's database, made at its first start and readable by its owner only. */
async function passwordIn(at: string): Promise<string> {
  const path = join(at, "password");
  if (existsSync(path)) return (await readFile(path, "utf8")).trim();
  const password = randomBytes(24).toString("base64url");
  await writeFile(path, `${password}\n`, { mode: 0o600 });
  return password;
}

async function initialise(
  at: string,
  { initdb }: Binaries,
  {
    account,
    by,
    owner,
    password,
    signal,
  }: Start & { owner: Account; password: string; signal: AbortSignal | undefined },
): Promise<void> {
  signal?.throwIfAborted();
  // Made beside its place, and put there when it is whole: what a start that was cut off left is half a database, which is none.
  await removeHalves(at);
  const making = await mkdtemp(join(at, half));
  await ownedBy(owner, making);
  const file = join(at, "password.once");
  await writeFile(file, password, { mode: 0o600 });
  await ownedBy(owner, file);
  const flags = ["--username=armkrok", `--pwfile=${file}`, "--auth=scram-sha-256", "--encoding=UTF8"];
  const locale = ["--locale-provider=icu", "--icu-locale=sv-SE", "--locale=C"];
  const [program = initdb, ...args] = [...by, initdb, `--pgdata=${making}`, ...flags, ...locale];
  try {
    const made = run(program, args, { ...account, cwd: at, env: plain });
    const end = () => made.child.kill("SIGTERM");
    signal?.addEventListener("abort", end);
    await made.finally(() => signal?.removeEventListener("abort", end));
  } catch (thrown) {
    signal?.throwIfAborted();
    throw new Error(`The embedded PostgreSQL could not make its files in ${at}: ${firstLine(thrown)}`);
  } finally {
    await rm(file, { force: true });
  }
  await rm(join(at, "pgdata"), { recursive: true, force: true });
  await rename(making, join(at, "pgdata"));
}

/** What the folder of a database is called while it is made, followed by letters of its own. */
const half = "making-";

/** Whoever was making one when its server was killed goes on for a moment, and fails when it finds nothing there. */
const patiently = { maxRetries: 20, retryDelay: 50 };

async function removeHalves(at: string): Promise<void> {
  for (const name of await readdir(at))
    if (name.startsWith(half)) await rm(join(at, name), { recursive: true, force: true, ...patiently });
}

/** In a process group of its own: Ctrl-C is for the server, which then stops the database in order. */
async function launch(
  at: string,
  { postgres }: Binaries,
  { account, by }: Start,
  flags: Record<string, string>,
): Promise<ChildProcess> {
  const log = await open(join(at, "postgres.log"), "a", 0o600);
  const options = Object.entries(flags).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const [program = postgres, ...args] = [...by, postgres, "-D", join(at, "pgdata"), ...options];
  const server = spawn(program, args, {
    ...account,
    cwd: at,
    env: plain,
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
  });
  await log.close();
  return server;
}

/** How long the start may take, and how long after a kill what the killed one left may take to end; milliseconds. */
const patience = 30_000;
const lastBreath = 20_000;

/**
 * Waits until PostgreSQL answers. After a kill its own processes can outlive it for a moment, and it will not start
 * beside them: then it is started again until they are gone.
 */
async function launched(
  at: string,
  launchOnce: () => Promise<ChildProcess>,
  { url, killed, signal }: { url: string; killed: boolean; signal: AbortSignal | undefined },
): Promise<ChildProcess> {
  const begun = Date.now();
  let server = await launchOnce();
  while (!(await answers(url))) {
    if (signal?.aborted) {
      await stop(server);
      throw signal.reason;
    }
    const waited = Date.now() - begun;
    const ended = server.exitCode !== null || server.signalCode !== null;
    if (ended && !(killed && waited < lastBreath))
      throw new Error(`The embedded PostgreSQL did not start: see ${join(at, "postgres.log")}.`);
    if (waited > patience) {
      server.kill("SIGQUIT");
      throw new Error(
        `The embedded PostgreSQL was not ready within half a minute: see ${join(at, "postgres.log")}.`,
      );
    }
    await wait(ended ? 500 : 25);
    if (ended) server = await launchOnce();
  }
  return server;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** SIGINT is PostgreSQL's fast shutdown: it ends its sessions, writes a checkpoint, and goes. */
async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((done) => server.once("exit", done));
  server.kill("SIGINT");
  await gone;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? done(address.port) : fail(new Error("no free port")),
      );
    });
  });
}

function firstLine(thrown: unknown): string {
  const text = thrown instanceof Error && "stderr" in thrown ? String(thrown.stderr) : String(thrown);
  return text.trim().split("\n").at(-1) ?? "";
}
