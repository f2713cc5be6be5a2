// What the bench runs on: the server with its towns, the two peers and the clients, opened in order and closed in reverse.
import { mkdir, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endLeftover } from "../../db/leftover";
import { buildChildren, type Child, startChild } from "./child";
import { portWhenListening } from "./listening";
import type { PageFrom } from "./orders";
import { type Ours, prepared, startOurs } from "./ours";
import { buildTowns, type Towns } from "./towns";

export interface Stage {
  /** Removed in the end. */
  folder: string;
  /** Something was opened on the way: it is closed with the rest. */
  opened(closing: Closing): void;
  towns: Towns;
  clients: Child;
  ours: Ours & { origin: string };
  /** Kill -9 of the server in mid-work, and a new one on the same files: done when that answers. */
  killOurs(): Promise<void>;
  bareSocket: Child & { origin: string };
  /** Where the discussion page is, at the server and at its peer. */
  page: { ours: PageFrom; tree: string; readyMade: string };
}

type Closing = () => Promise<unknown>;

/** Opens everything, lets the work be done, and closes everything whatever happens, Ctrl-C included. */
export async function onStage<Output>(work: (stage: Stage) => Promise<Output>): Promise<Output> {
  const opened: Closing[] = [];
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= closeAll(opened);
    return closed;
  };
  const interrupted = () => void close().finally(() => process.exit(130));
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
  try {
    return await work(await openStage(opened));
  } finally {
    await close();
  }
}

async function closeAll(opened: Closing[]): Promise<void> {
  for (const closing of opened.reverse()) await closing();
}

async function openStage(opened: Closing[]): Promise<Stage> {
  const folder = join(tmpdir(), `armkrok-bench-${process.pid}`);
  const origin = `http://127.0.0.1:${await freePort()}`;
  opened.push(() => rm(folder, { recursive: true, force: true }));
  await mkdir(folder, { recursive: true });
  opened.push(() => endLeftover(join(folder, "postgres/pgdata")));
  await buildChildren();
  const towns = await prepared(folder, origin, buildTowns);
  const port = Number(new URL(origin).port);
  const ours = { ...(await startOurs(folder, port)), origin };
  opened.push(() => ours.stop());
  const start = (name: Parameters<typeof startChild>[0]) => {
    const child = startChild(name);
    opened.push(child.stop);
    return child;
  };
  const bareSocket = start("bareSocket");
  const listening = { kind: "listen" };
  const page = { url: origin + towns.discussion.path, cookie: towns.discussion.readers[0] ?? "" };
  const from = { ...page, folder, database: ours.database };
  const bareHttp = `http://127.0.0.1:${await start("bareHttp").ask<number>(from)}`;
  return {
    folder,
    opened: (closing) => void opened.push(closing),
    towns,
    clients: start("clients"),
    ours,
    async killOurs() {
      process.kill(ours.pid, "SIGKILL");
      await ours.stop();
      Object.assign(ours, await startOurs(folder, port));
    },
    bareSocket: { ...bareSocket, origin: `http://127.0.0.1:${await bareSocket.ask<number>(listening)}` },
    page: { ours: from, tree: `${bareHttp}/tree`, readyMade: `${bareHttp}/ready-made` },
  };
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await portWhenListening(probe);
  await new Promise((done) => probe.close(done));
  return port;
}
