// Presence: what it costs the server that a thousand people see who is there and who writes.
import { setTimeout as wait } from "node:timers/promises";
import { cpuOf, cpuOfFamily } from "./cpu";
import type { BustleOrder } from "./orders";
import { settle } from "./settle";
import type { Stage } from "./stage";
import type { Row } from "./table";

/** Of a core. */
const most = 0.05;
/** Each person's tab closes and opens again about once in ten minutes; one in twenty is writing at any time. */
const comings = 1_000 / 600;
const writing = 50;
/** Until everybody has arrived and has been told of, and how long then counts; milliseconds. */
const warmUp = 6_000;
const counted = 20_000;

export async function measurePresence(stage: Stage): Promise<Row[]> {
  const silent = await share(stage, false);
  const told = await share(stage, true);
  if (!silent || !told) {
    console.warn("Skipped: only Linux tells what a process uses.");
    return [];
  }
  const own = told.server - silent.server;
  return [
    {
      what: `presence of ${stage.towns.crowd.length} people, ${comings.toFixed(1)} a second coming and going, ${writing} writing: of a core`,
      ours: percent(own),
      target: { words: `< ${percent(most)}`, reached: own < most },
    },
    {
      what: "… the server with it · the same connections without it",
      ours: `${percent(told.server)} · ${percent(silent.server)}`,
    },
    {
      what: "… the embedded database, with it · without it",
      ours: `${percent(told.database)} · ${percent(silent.database)}`,
    },
  ];
}

interface Shares {
  server: number;
  database: number;
}

async function share({ clients, ours, towns }: Stage, told: boolean): Promise<Shares | undefined> {
  const people = towns.crowd;
  await clients.ask({
    kind: "bustle",
    origin: ours.origin,
    people,
    told,
    comings,
    writing,
  } satisfies BustleOrder);
  await wait(warmUp);
  await settle(ours.pid);
  const begun = performance.now();
  const before = await used(ours);
  await wait(counted);
  const after = await used(ours);
  const seconds = (performance.now() - begun) / 1_000;
  await clients.ask({ kind: "calm" });
  return (
    before &&
    after && {
      server: (after.server - before.server) / seconds,
      database: (after.database - before.database) / seconds,
    }
  );
}

async function used({ pid, databasePid }: Stage["ours"]): Promise<Shares | undefined> {
  const [server, database] = [await cpuOf(pid), await cpuOfFamily(databasePid)];
  return server === undefined || database === undefined ? undefined : { server, database };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
