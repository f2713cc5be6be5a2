// A campaign: people of two cities talk, things break on a seeded schedule, and in the end it is looked at what is left.
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Browser } from "./browser";
import { keepBrowsing } from "./browsing";
import { Clock } from "./clock";
import { type Breakable, type Fault, faults } from "./faults";
import { Ledger } from "./ledger";
import { MemoryStore } from "./memoryStore";
import { BreakingProxy } from "./proxy";
import { type Chance, chanceFrom } from "./random";
import { founded, Machine, type Scene } from "./stage";
import { keepTalking } from "./talk";
import { browserClaims, enter } from "./verdict/browsers";
import { fileClaims } from "./verdict/files";
import { askedClaims } from "./verdict/pages";
import { type Claim, fetchStored } from "./verdict/stored";
import { verdictOn } from "./verdict/verdict";
import { type Means, Walker } from "./walker";

export interface Wanted {
  seed: number;
  minutes: number;
  /** The browser to use; undefined for none. */
  executablePath: string | undefined;
}

export interface Outcome {
  claims: Claim[];
  /** How often each fault struck. */
  struck: Map<string, number>;
  ledger: Ledger;
  browsers: Browser[];
}

/** How long everything may take to be whole again when nothing moves any more, in milliseconds. */
const healing = 90_000;

export async function campaign(wanted: Wanted, say: (words: string) => void): Promise<Outcome> {
  const { seed, minutes } = wanted;
  const folder = await mkdtemp(join(tmpdir(), "armkrok-faults-"));
  const port = await freePort();
  const scene = await founded(join(folder, "data"), port);
  const machine = new Machine(join(folder, "data"), port);
  await machine.start();
  const ledger = new Ledger();
  const clients = await clientsOf(scene, port, ledger);
  const walkers = clients.map(({ walker }) => walker);
  const { browsers, proxies: behind } = await browsersIn(join(folder, "profile"), scene, port, wanted);
  const proxies = [...clients.map(({ proxy }) => proxy), ...behind];
  const hush = both(keepTalking(walkers, chanceFrom(seed + 1)), keepBrowsing(browsers, chanceFrom(seed + 2)));
  try {
    const things = { machine, clients, proxies, browsers, ledger, asleep: [] };
    const struck = await breaking(things, chanceFrom(seed), minutes, say);
    for (const proxy of proxies) proxy.heal();
    say("Everything is left whole. Waiting until all is told …");
    await within(healing, hush());
    const claims = await settled({ walkers, browsers, ledger, files: machine.files });
    claims.push({
      what: "the server ends by being killed, and never by itself",
      against: machine.endedBefore(),
    });
    return { claims, struck, ledger, browsers };
  } finally {
    await within(healing, hush());
    for (const { walker } of clients) walker.close();
    for (const browser of browsers) await browser.stop();
    for (const proxy of proxies) await proxy.close();
    await machine.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Somebody at a real browser, where that is wanted and there is one. */
async function browsersIn(folder: string, scene: Scene, port: number, { executablePath }: Wanted) {
  if (!executablePath) return { browsers: [], proxies: [] };
  const proxy = await BreakingProxy.open(port);
  const { atBrowser, workspaceId, roomId } = scene;
  const browser = new Browser(atBrowser, { executablePath, folder, port: proxy.port, workspaceId, roomId });
  await browser.start();
  return { browsers: [browser], proxies: [proxy] };
}

function both(one: () => Promise<void>, other: () => Promise<void>): () => Promise<void> {
  return async () => void (await Promise.all([one(), other()]));
}

/** Each person one tab, and the first of each city two, which share what waits. */
async function clientsOf(
  { people, leads, workspaceId, atBrowser }: Scene,
  port: number,
  ledger: Ledger,
): Promise<Breakable["clients"]> {
  const clients: Breakable["clients"] = [];
  for (const [i, person] of people.entries()) {
    const own: Omit<Means, "port"> = {
      ...{ store: new MemoryStore(person.id), clock: new Clock(), ledger },
      ...{ workspaceId, atBrowser: atBrowser.id, leads: leads.has(person.id) },
    };
    for (let tabs = i < 2 ? 2 : 1; tabs > 0; tabs--) {
      const proxy = await BreakingProxy.open(port);
      clients.push({ proxy, walker: new Walker(person, { ...own, port: proxy.port }) });
    }
  }
  await Promise.all(clients.map(({ walker }) => walker.open()));
  return clients;
}

async function breaking(
  things: Breakable,
  chance: Chance,
  minutes: number,
  say: (words: string) => void,
): Promise<Map<string, number>> {
  const struck = new Map<string, number>();
  const until = Date.now() + minutes * 60_000;
  const chosen = faults.filter(({ long }) => !long || minutes > 5);
  for (let round: Fault[] = []; Date.now() < until; ) {
    // Every fault once before any strikes again.
    if (round.length === 0) round = shuffled(chosen, chance);
    const fault = round.pop() as Fault;
    say(`… ${fault.name}`);
    const why = await fault.strike(things, chance);
    if (typeof why === "string") say(`  not here: ${why}`);
    else struck.set(fault.name, (struck.get(fault.name) ?? 0) + 1);
    await wait(500 + chance.below(3_500));
  }
  await Promise.all(things.asleep);
  return struck;
}

function shuffled(all: Fault[], chance: Chance): Fault[] {
  return all
    .map((fault) => ({ fault, place: chance.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ fault }) => fault);
}

interface Everything {
  walkers: Walker[];
  browsers: Browser[];
  ledger: Ledger;
  /** The folder that the server keeps files in. */
  files: string;
}

/**
 * Looks until every claim holds, or until nothing has been answered for the time that healing may take: a small machine
 * takes long to hear everybody. What takes long is looked at then. The last look begins after that time: one that takes
 * long itself has seen what was still on its way when it began.
 */
async function settled({ walkers, browsers, ledger, files }: Everything): Promise<Claim[]> {
  let [until, answered] = [Date.now() + healing, ledger.acknowledged];
  for (;;) {
    const began = Date.now();
    if (ledger.acknowledged > answered) [until, answered] = [began + healing, ledger.acknowledged];
    const stored = await fetchStored(walkers);
    enter(browsers, ledger, stored);
    const claims = [
      ...(await verdictOn(walkers, ledger, stored)),
      ...(await browserClaims(browsers, stored)),
    ];
    const isWhole = claims.every(({ against }) => against.length === 0);
    if (isWhole || began > until)
      return [
        ...claims,
        ...(await askedClaims(walkers, stored)),
        ...(await fileClaims(walkers, ledger, stored, files)),
      ];
    await wait(1_000);
  }
}

async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, wait(milliseconds, undefined, { ref: false })]);
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}
