// Messages: how many a second, and how soon they arrive, in ten rooms and in one, as fast as can be and at a pace.
import type { Account } from "./ledger";
import type { ChatOrder, ChatReport, Percentiles, Person } from "./orders";
import type { Stage } from "./stage";
import { milliseconds, perSecond, type Row } from "./table";

const saturated = { outstanding: 4 };
const paced = { perSecond: 100 };
const seconds = 5;
/** The longest that 95 of 100 deliveries may take at a hundred messages a second, in milliseconds. */
const soonEnough = 4;

export interface Messages {
  rows: Row[];
  ours: Account[];
  bare: Account[];
}

export async function measureMessages(stage: Stage): Promise<Messages> {
  const { tenRooms, oneRoom } = stage.towns;
  const all: Messages = { rows: [], ours: [], bare: [] };
  for (const [where, people, enough] of [
    ["100 clients in 10 rooms", tenRooms, 0.5],
    ["200 clients in one room", oneRoom, 0.9],
  ] as const) {
    const fast = await both(stage, people, saturated, all);
    all.rows.push(throughput(where, fast, enough), delivery(`${where}, saturated`, fast));
    const calm = await both(stage, people, paced, all);
    all.rows.push(delivery(`${where}, 100/s`, calm, soonEnough), onTheWire(where, calm));
  }
  return all;
}

interface Pair {
  ours: ChatReport;
  bare: ChatReport;
}

async function both(
  { clients, ours, bareSocket }: Stage,
  people: Person[],
  pace: ChatOrder["pace"],
  all: Messages,
): Promise<Pair> {
  const chat = (origin: string) =>
    clients.ask<ChatReport>({ kind: "chat", origin, people, pace, seconds } satisfies ChatOrder);
  const bare = await chat(bareSocket.origin);
  const own = await chat(ours.origin);
  all.ours.push(...own.accounts);
  all.bare.push(...bare.accounts);
  return { ours: own, bare };
}

function throughput(where: string, { ours, bare }: Pair, enough: number): Row {
  const ratio = ours.perSecond / bare.perSecond;
  return {
    what: `${where}: stored and delivered`,
    ours: perSecond(ours.perSecond, "messages"),
    peer: perSecond(bare.perSecond, "messages"),
    ratio,
    target: { words: `≥ ${enough} ×`, reached: ratio >= enough },
  };
}

function delivery(where: string, { ours, bare }: Pair, within?: number): Row {
  return {
    what: `${where}: delivered in p50 · p95 · p99`,
    ours: durations(ours.delivery),
    peer: durations(bare.delivery),
    ratio: ours.delivery.p95 / bare.delivery.p95,
    target: within ? { words: `p95 ≤ ${within} ms`, reached: ours.delivery.p95 <= within } : undefined,
  };
}

function onTheWire(where: string, { ours, bare }: Pair): Row {
  return {
    what: `${where}: bytes that a client hears for a message`,
    ours: `${ours.bytes.toFixed(0)} B`,
    peer: `${bare.bytes.toFixed(0)} B`,
    ratio: ours.bytes / bare.bytes,
  };
}

export function durations({ p50, p95, p99 }: Percentiles): string {
  return [p50, p95, p99].map(milliseconds).join(" · ");
}
