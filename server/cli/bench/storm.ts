// A storm: a thousand tabs lose their lines at once, and are to know everything again soon after they may come back.
import { openClient } from "../../db/client";
import type { Account } from "./ledger";
import type { Member, StormReport } from "./orders";
import type { Stage } from "./stage";
import { roomsStoredOtherwise, totalOf } from "./stored";
import { type Row, seconds } from "./table";
import { writersIn } from "./writers";

/** The longest until the last tab is caught up, in seconds. */
const soonEnough = 10;
/** What is written in each room while everybody is away, on average. */
const missed = 20;

export interface Storm {
  rows: Row[];
  whole: boolean;
}

export async function measureStorm(stage: Stage): Promise<Storm> {
  const { crowd } = stage.towns;
  const bare = await cutAndBack(stage, stage.bareSocket.origin, async () => {});
  await stage.clients.ask({ kind: "leave" });
  const cut = await cutAndBack(stage, stage.ours.origin, () => writeInAll(stage, crowd));
  const killed = await killAndBack(stage, crowd);
  const { known, otherwise } = await compared(stage, crowd);
  await stage.clients.ask({ kind: "leave" });
  const faults = known.lost + known.doubled + known.disordered + otherwise;
  return {
    rows: [
      rowOf(
        `${crowd.length} clients cut at once: connected again and caught up (${missed} messages each)`,
        cut,
        bare,
      ),
      rowOf(`${crowd.length} clients, server killed with kill -9: the same, its start included`, killed),
      {
        what: "… lost · doubled · out of order for any of them · rooms stored otherwise (of messages)",
        ours: `${known.lost} · ${known.doubled} · ${known.disordered} · ${otherwise} (${known.count})`,
        target: { words: "0", reached: faults === 0 },
      },
    ],
    whole: faults === 0,
  };
}

interface Outcome {
  /** Until half of the tabs were caught up, and until all were; seconds. */
  half: number;
  all: number;
  errors: number;
}

async function cutAndBack(
  { clients, towns }: Stage,
  origin: string,
  meanwhile: () => Promise<void>,
): Promise<Outcome> {
  await clients.ask({ kind: "follow", origin, people: towns.crowd });
  await clients.ask({ kind: "cut" });
  await meanwhile();
  const begun = Date.now();
  await clients.ask({ kind: "return" });
  return outcomeOf(await clients.ask<StormReport>({ kind: "caught-up" }), begun, begun);
}

/** Some write until the moment of the kill, and go on as soon as the new server answers. */
async function killAndBack(stage: Stage, crowd: Member[]): Promise<Outcome> {
  const before = await writersIn(stage.ours.origin, oneOfEach(crowd));
  // What is under way when the server dies is not answered: that is no message.
  const cutOff = before.write(Number.POSITIVE_INFINITY).catch(() => {});
  await new Promise((done) => setTimeout(done, 500));
  const begun = Date.now();
  await stage.killOurs();
  const ready = Date.now();
  await cutOff;
  before.leave();
  const report = stage.clients.ask<StormReport>({ kind: "caught-up" });
  await writeInAll(stage, crowd);
  return outcomeOf(await report, begun, ready);
}

/** Connecting can't succeed before the server answers: what fails until then is no error. */
function outcomeOf(report: StormReport, begun: number, ready: number): Outcome {
  const times = report.caughtUpAt.map((at) => (at - begun) / 1_000).sort((a, b) => a - b);
  const failed = report.failedAt.filter((at) => at > ready).length;
  return {
    half: times[Math.floor(times.length / 2)] ?? Number.POSITIVE_INFINITY,
    all: times.at(-1) ?? Number.POSITIVE_INFINITY,
    errors: failed + report.unanswered + report.tooFar + report.missing,
  };
}

async function writeInAll({ ours }: Stage, crowd: Member[]): Promise<void> {
  const writers = await writersIn(ours.origin, oneOfEach(crowd));
  await writers.write(missed * oneOfEach(crowd).length);
  writers.leave();
}

function oneOfEach(crowd: Member[]): Member[] {
  return [...new Map(crowd.map((member) => [member.room, member])).values()];
}

/** What every tab knows in the end is what is stored. */
async function compared({ clients, ours }: Stage, crowd: Member[]) {
  const rooms = await lengthsOf(
    ours.database,
    oneOfEach(crowd).map(({ room }) => room),
  );
  const accounts = await clients.ask<Account[]>({ kind: "known", rooms });
  const short = accounts.filter(({ room, first, count }) => first + count - 1 !== rooms[room]).length;
  return {
    known: totalOf(accounts),
    otherwise: short + (await roomsStoredOtherwise(ours.database, accounts)),
  };
}

async function lengthsOf(database: string, ids: string[]): Promise<Record<string, number>> {
  const db = openClient(database, { max: 1 });
  try {
    const found = await db.conversation.findMany({
      where: { id: { in: ids } },
      select: { id: true, messageCount: true },
    });
    return Object.fromEntries(found.map(({ id, messageCount }) => [id, messageCount]));
  } finally {
    await db.$disconnect();
  }
}

function rowOf(what: string, ours: Outcome, bare?: Outcome): Row {
  return {
    what: `${what}: half · all · errors`,
    ours: wordsOf(ours),
    peer: bare && wordsOf(bare),
    ratio: bare && ours.all / bare.all,
    target: {
      words: `≤ ${soonEnough} s, 0 errors`,
      reached: ours.all <= soonEnough && ours.errors === 0,
    },
  };
}

function wordsOf({ half, all, errors }: Outcome): string {
  return `${seconds(half)} · ${seconds(all)} · ${errors}`;
}
