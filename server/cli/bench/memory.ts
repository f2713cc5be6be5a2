// Memory, as the operating system counts it: idle, for each connection, and after the run; the database's own apart.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { settle } from "./settle";
import type { Stage } from "./stage";
import { kibibytes, megabytes, type Row } from "./table";

const run = promisify(execFile);

const most = 200e6;
/** A server is idle when nobody asked for anything for so long, in milliseconds: V8 waits about ten seconds before it tidies up. */
const idle = 30_000;
/** Until a process has put away what it needed a moment ago, in milliseconds. */
const calm = 2_000;
/** For each idle connection, in bytes. */
const mostOfEach = 45 * 1_024;

/** Just after the start, and once nobody has asked for anything for a while. */
export async function measureIdle({ ours, bareSocket }: Stage): Promise<Row[]> {
  await wait(calm);
  const started = await memoryRow("memory just after the start, without the database", ours, bareSocket);
  await wait(idle);
  const rested = "memory idle (half a minute of rest), without the database";
  return [
    started,
    await memoryRow(rested, ours, bareSocket, most),
    ...(await databaseRow("memory idle, the embedded database", ours.databasePid)),
  ];
}

export async function measureAfter({ ours, bareSocket }: Stage): Promise<Row[]> {
  await wait(calm);
  return [
    await memoryRow("memory after the run, without the database", ours, bareSocket),
    ...(await databaseRow("memory after the run, the embedded database", ours.databasePid)),
  ];
}

type Process = { pid: number };

async function memoryRow(what: string, ours: Process, bare: Process, below?: number): Promise<Row> {
  const [own, theirs] = [await memoryOf(ours.pid), await memoryOf(bare.pid)];
  const target = below && { words: `< ${megabytes(below)}`, reached: own < below };
  return {
    what,
    ours: megabytes(own),
    peer: megabytes(theirs),
    ratio: own / theirs,
    target: target || undefined,
  };
}

export async function measureConnections(stage: Stage): Promise<Row> {
  const own = await growths(stage, stage.ours);
  const bare = await growths(stage, stage.bareSocket);
  return {
    what: `memory for each of ${stage.towns.crowd.length} idle connections, the first time · when as many were there before`,
    ours: own.map(kibibytes).join(" · "),
    peer: bare.map(kibibytes).join(" · "),
    ratio: own[0] / bare[0],
    target: { words: `≤ ${kibibytes(mostOfEach)} the first time`, reached: own[0] <= mostOfEach },
  };
}

type Server = Pick<Stage["ours"], "origin" | "pid">;

async function growths(stage: Stage, server: Server): Promise<[number, number]> {
  return [await memoryPerConnection(stage, server), await memoryPerConnection(stage, server)];
}

/** Two hundred others warm the server up, stay meanwhile, and are not counted. */
async function memoryPerConnection(
  { clients, towns: { oneRoom, crowd } }: Stage,
  { origin, pid }: Server,
): Promise<number> {
  await clients.ask({ kind: "connect", origin, people: oneRoom });
  await settle(pid);
  const before = await memoryOf(pid);
  await clients.ask({ kind: "connect", origin, people: crowd });
  await settle(pid);
  const after = await memoryOf(pid);
  await clients.ask({ kind: "leave" });
  return (after - before) / crowd.length;
}

/** Resident bytes. */
async function memoryOf(pid: number): Promise<number> {
  const { stdout } = await run("ps", ["-o", "rss=", "-p", String(pid)]);
  return Number(stdout) * 1_024;
}

/** Only where the system tells how processes share: PostgreSQL's all reach the same memory, which would count many times. */
async function databaseRow(what: string, postmaster: number): Promise<Row[]> {
  if (process.platform !== "linux") return [];
  const { stdout } = await run("ps", ["-o", "pid=", "--ppid", String(postmaster)]);
  const pids = [postmaster, ...stdout.trim().split(/\s+/).map(Number)];
  const shares = await Promise.all(pids.map(shareOf));
  return [{ what, ours: megabytes(shares.reduce((sum, share) => sum + share, 0)) }];
}

/** Its own bytes and its share of what it shares; none when it has ended meanwhile. */
async function shareOf(pid: number): Promise<number> {
  const told = await readFile(`/proc/${pid}/smaps_rollup`, "utf8").catch(() => "");
  return Number(/^Pss:\s+(\d+)/m.exec(told)?.[1] ?? 0) * 1_024;
}
