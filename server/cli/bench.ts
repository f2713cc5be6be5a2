// `npm run bench`: the server measured against bare peers in one run on this machine; docs/bench.md says what each row means.
import { availableParallelism, cpus, loadavg } from "node:os";
import { measureBrowser } from "./bench/browser";
import type { Account } from "./bench/ledger";
import { measureLists } from "./bench/lists";
import { measureAfter, measureConnections, measureIdle } from "./bench/memory";
import { measureMessages } from "./bench/messages";
import { measurePage } from "./bench/page";
import { measurePeer } from "./bench/peer";
import { measurePresence } from "./bench/presence";
import { measureScripts } from "./bench/scripts";
import { onStage, type Stage } from "./bench/stage";
import { roomsStoredOtherwise, totalOf } from "./bench/stored";
import { measureStorm } from "./bench/storm";
import { milliseconds, type Row, tableOf } from "./bench/table";

/** Names given on the command line choose what to measure; without any, it is everything that is the server's. */
const chosen = process.argv.slice(2);

const begun = performance.now();
describeMachine();
const { rows, whole } = await onStage(measure);
console.log(`\n${tableOf(rows)}\n`);
console.log(`The run took ${((performance.now() - begun) / 1_000).toFixed(0)} s.`);
if (!whole) console.error("Something was lost, doubled or out of order.");
process.exit(whole ? 0 : 1);

/** Others that work on the machine make every figure worse, and the ratios less sure. */
function describeMachine(): void {
  const [load = 0] = loadavg();
  console.log(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? "unknown"}`);
  console.log(`${new Date().toISOString()}, load average ${load.toFixed(2)} at the start`);
  if (load > availableParallelism() / 4)
    console.warn("The machine is busy with other things: trust the ratios more than the figures.");
}

async function measure(stage: Stage): Promise<{ rows: Row[]; whole: boolean }> {
  const startUp = { what: "start-up, until it answers", ours: milliseconds(stage.ours.startUp) };
  const idle = await said("memory", () => measureIdle(stage));
  const connections = await said("connections", () => measureConnections(stage));
  const scripts = await said("scripts", () => measureScripts(stage));
  const page = await said("page", () => measurePage(stage));
  const talk = await said("messages", () => measuredMessages(stage));
  const after = await said("memory", () => measureAfter(stage));
  const peer = await said("peer", () => measurePeer(stage));
  const lists = await said("lists", () => measureLists(stage));
  const presence = await said("presence", () => measurePresence(stage));
  // Kills the server: nothing that was held of it is of use afterwards.
  const storm = await said("storm", () => measureStorm(stage));
  // Takes minutes, and needs a Chromium: only when it is asked for.
  const browser = chosen.includes("browser") && (await said("browser", () => measureBrowser(stage)));
  const rows = [
    talk?.rows,
    peer?.rows,
    storm?.rows,
    presence,
    page,
    lists,
    scripts,
    [startUp],
    idle,
    connections,
    after,
    browser || undefined,
  ].flatMap((some) => some ?? []);
  return { rows, whole: [talk, peer, storm].every((part) => part?.whole ?? true) };
}

async function said<Output>(what: string, work: () => Promise<Output>): Promise<Output | undefined> {
  if (chosen.length > 0 && !chosen.includes(what)) return undefined;
  console.log(`Measuring ${what} …`);
  return work();
}

async function measuredMessages(stage: Stage): Promise<{ rows: Row[]; whole: boolean }> {
  const { rows, ours, bare } = await measureMessages(stage);
  const faults = await faultsIn(stage, ours, bare);
  return { rows: [...rows, faults.row], whole: faults.count === 0 };
}

async function faultsIn(
  { ours }: Stage,
  own: Account[],
  bare: Account[],
): Promise<{ row: Row; count: number }> {
  const otherwise = await roomsStoredOtherwise(ours.database, own);
  const [mine, theirs] = [totalOf(own), totalOf(bare)];
  const count = mine.lost + mine.doubled + mine.disordered + otherwise;
  const row = {
    what: "lost · doubled · out of order · rooms stored otherwise (of messages)",
    ours: `${mine.lost} · ${mine.doubled} · ${mine.disordered} · ${otherwise} (${mine.count})`,
    peer: `${theirs.lost} · ${theirs.doubled} · ${theirs.disordered} (${theirs.count})`,
    target: { words: "0", reached: count === 0 },
  };
  return { row, count: count + theirs.lost + theirs.doubled + theirs.disordered };
}
