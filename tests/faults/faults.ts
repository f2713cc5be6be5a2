// The ways in which things break. Each takes its time, and leaves nothing broken behind.
import { setTimeout as wait } from "node:timers/promises";
import type { Browser } from "./browser";
import { fillDisk, freeDisk } from "./disk";
import type { Ledger } from "./ledger";
import type { BreakingProxy } from "./proxy";
import type { Chance } from "./random";
import type { Machine } from "./stage";
import type { Walker } from "./walker";
import { yes } from "./words";

export interface Breakable {
  machine: Machine;
  /** Each walker with the proxy that its lines go through. */
  clients: { walker: Walker; proxy: BreakingProxy }[];
  /** All of them, also those that browsers are behind. */
  proxies: BreakingProxy[];
  browsers: Browser[];
  /** What still sleeps, while other things break. */
  asleep: Promise<unknown>[];
  ledger: Ledger;
}

export interface Fault {
  name: string;
  /** Too long for a short campaign. */
  long?: boolean;
  /** Gives a word on why it can't be done here, if it can't. */
  strike(things: Breakable, chance: Chance): Promise<unknown>;
}

export const faults: Fault[] = [
  { name: "the server is killed", strike: ({ machine }) => machine.killServer() },
  { name: "the database is killed", strike: ({ machine }) => machine.killDatabase() },
  { name: "the database hangs", strike: ({ machine }) => machine.hangDatabase(6_000) },
  { name: "the database hangs for 30 s", long: true, strike: ({ machine }) => machine.hangDatabase(30_000) },
  { name: "the server stands still", strike: ({ machine }) => machine.hangServer(5_000) },
  {
    name: "the database is killed while the server starts",
    async strike({ machine }) {
      const fails = machine.killServer().then(
        () => false,
        () => true,
      );
      await wait(900);
      await machine.killDatabase().catch(() => {});
      // Such a start may fail, and no other: whoever looks after a server starts it again.
      if (await fails) await machine.start();
    },
  },
  {
    name: "every line is cut",
    async strike({ proxies }) {
      for (const proxy of proxies) proxy.cut();
    },
  },
  some("some lines are cut again and again", 4, async (proxy) => {
    for (let times = 0; times < 6; times++) {
      proxy.cut();
      await wait(400);
    }
  }),
  some("acknowledgements are lost after commit", 3, async (proxy) => {
    proxy.loseAnswers();
    await wait(2_500);
    proxy.heal();
  }),
  some("lines are half-open for a while", 2, async (proxy) => {
    proxy.halfOpen();
    await wait(6_000);
    proxy.heal();
  }),
  { name: "a computer sleeps for minutes", long: true, strike: fallAsleep },
  some("lines are slow", 5, async (proxy) => {
    proxy.delay(700);
    await wait(5_000);
    proxy.heal();
  }),
  some("a port is closed", 2, async (proxy) => {
    proxy.refuse();
    await wait(4_000);
    proxy.heal();
  }),
  { name: "the disk is full", strike: fullDisk },
  {
    name: "a computer's clock is set forward and back",
    strike: ({ clients }, chance) => setClocks(clients, chance),
  },
  {
    name: "a tab is closed with what waits in it, and opened later",
    async strike({ clients }, chance) {
      const { walker, proxy } = chance.pick(clients);
      proxy.cut();
      walker.close();
      await wait(3_000);
      await walker.open();
    },
  },
];

/** How long the disk stays full, in milliseconds: long enough for some to send files. */
const full = 8_000;

async function fullDisk({ machine, ledger }: Breakable): Promise<string | undefined> {
  // A database that the server starts meanwhile would inherit the limit.
  await machine.ready();
  const before = ledger.acknowledged;
  const why = await fillDisk(machine.pid);
  if (why) return why;
  await wait(full);
  await freeDisk(machine.pid);
  ledger.whileFull = (ledger.whileFull ?? 0) + ledger.acknowledged - before;
  return undefined;
}

const hour = 3_600_000;

/** Hours forward, many more back, and at last to what it is, with work going on all the time. */
async function setClocks(clients: Breakable["clients"], chance: Chance): Promise<void> {
  const clocks = new Set(Array.from({ length: 3 }, () => chance.pick(clients).walker.means.clock));
  for (const hours of [1 + chance.below(12), -(13 + chance.below(24))]) {
    for (const clock of clocks) clock.step(hours * hour);
    await wait(2_500);
  }
  for (const clock of clocks) clock.setRight();
}

/** Longer than a half-open line goes unnoticed, which is 25 s between pings and 20 s for an answer. */
const minute = 60_000;

/** One that a browser is on stands still with all its timers; of the others it is the line that is gone, without a word. */
async function fallAsleep({ clients, browsers, asleep }: Breakable, chance: Chance): Promise<void> {
  const long = minute + chance.below(2 * minute);
  const browser = chance.pick(browsers);
  if (browser && yes(chance, 0.4)) asleep.push(browser.freeze(long));
  else asleep.push(sleep(chance.pick(clients).proxy, long));
}

async function sleep(proxy: BreakingProxy, long: number): Promise<void> {
  proxy.sleep();
  await wait(long);
  proxy.wake();
}

/** Strikes so many lines at once. */
function some(name: string, count: number, harm: (proxy: BreakingProxy) => Promise<void>): Fault {
  return {
    name,
    async strike({ proxies }, chance) {
      const struck = new Set(Array.from({ length: count }, () => chance.pick(proxies)));
      await Promise.all([...struck].map(harm));
    },
  };
}
