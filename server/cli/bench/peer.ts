// A real peer in the same run: messages a second, stored in an archive and delivered, by as many clients in as many rooms.
import { cpuOf, cpuOfFamily } from "./cpu";
import { type Ejabberd, startEjabberd } from "./ejabberd";
import { durations } from "./messages";
import type { ChatOrder, ChatReport } from "./orders";
import type { Stage } from "./stage";
import { roomsStoredOtherwise, totalOf } from "./stored";
import { perSecond, type Row } from "./table";
import { xmppLines } from "./xmpp";

const enough = 3;
const seconds = 5;
const where = "100 clients in 10 rooms, against ejabberd with its archive in PostgreSQL";

export interface Peer {
  rows: Row[];
  whole: boolean;
}

export async function measurePeer(stage: Stage): Promise<Peer> {
  const people = stage.towns.tenRooms;
  const peer = await startEjabberd(stage, people.length).catch((error: Error) => error.message);
  if (typeof peer === "string")
    return { rows: [{ what: where, ours: "", peer: `skipped: ${peer}` }], whole: true };
  const theirs = await chat(stage, peer, peer);
  const own = await chat(stage, stage.ours, { origin: stage.ours.origin, people });
  const short = await roomsArchivedOtherwise(peer, theirs);
  const otherwise = await roomsStoredOtherwise(stage.ours.database, own.accounts);
  const faults = [faultsOf(own, otherwise), faultsOf(theirs, short)] as const;
  const ratio = own.perSecond / theirs.perSecond;
  return {
    rows: [
      {
        what: `${where}: stored and delivered`,
        ours: perSecond(own.perSecond, "messages"),
        peer: perSecond(theirs.perSecond, "messages"),
        ratio,
        target: { words: `≥ ${enough} ×`, reached: ratio >= enough },
      },
      {
        what: "… delivered in p50 · p95 · p99",
        ours: durations(own.delivery),
        peer: durations(theirs.delivery),
        ratio: own.delivery.p95 / theirs.delivery.p95,
      },
      {
        what: "… processor for each message: server · its database · clients",
        ours: own.used,
        peer: theirs.used,
      },
      {
        what: "… lost · doubled · out of order · rooms stored otherwise (of messages)",
        ours: faults[0].words,
        peer: faults[1].words,
        target: { words: "0", reached: faults[0].count === 0 },
      },
    ],
    whole: faults[0].count + faults[1].count === 0,
  };
}

type Server = Pick<Ejabberd, "pid" | "databasePid">;

async function chat({ clients }: Stage, server: Server, where: Pick<ChatOrder, "origin" | "people">) {
  const order: ChatOrder = { kind: "chat", pace: { outstanding: 4 }, seconds, ...where };
  const before = await usedBy(server, clients.pid);
  const report = await clients.ask<ChatReport>(order);
  const after = await usedBy(server, clients.pid);
  const { count } = totalOf(report.accounts);
  const each = after.map((end, i) => `${(((end - (before[i] ?? 0)) * 1_000) / count).toFixed(2)} ms`);
  return { ...report, used: each.join(" · ") };
}

/** Seconds of a core so far, where the system tells. */
async function usedBy({ pid, databasePid }: Server, clients: number): Promise<number[]> {
  const used = [await cpuOf(pid), await cpuOfFamily(databasePid), await cpuOf(clients)];
  return used.flatMap((seconds) => seconds ?? []);
}

/** How many rooms' archives have more or fewer messages than were heard, as the server itself counts them. */
async function roomsArchivedOtherwise(
  { origin, people }: Ejabberd,
  { accounts }: ChatReport,
): Promise<number> {
  let otherwise = 0;
  for (const { room, count } of accounts) {
    const [line] = await xmppLines(origin, people.filter((person) => person.room === room).slice(0, 1));
    if ((await line?.archived(room)) !== count) otherwise++;
    line?.close();
  }
  return otherwise;
}

function faultsOf({ accounts }: ChatReport, otherwise: number) {
  const { lost, doubled, disordered, count } = totalOf(accounts);
  return {
    count: lost + doubled + disordered + otherwise,
    words: `${lost} · ${doubled} · ${disordered} · ${otherwise} (${count})`,
  };
}
