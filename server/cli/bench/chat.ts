// Lets clients write to each other for a while, and keeps the time and the ledgers.
import { setTimeout as wait } from "node:timers/promises";
import { Ledger } from "./ledger";
import type { Line } from "./line";
import { openLines } from "./lines";
import type { ChatOrder, ChatReport, Person } from "./orders";
import { atPace, type Client, keepingUnderWay } from "./talk";
import { Watch } from "./watch";

/** Before it counts, in milliseconds: code gets compiled, and connections to the database get opened. */
const warmUp = 1_500;
/**
 * The same at a pace, where compiling takes as many messages and therefore longer, and where V8 puts away meanwhile, in
 * steps, what whatever came before has left.
 */
const warmUpAtPace = 15_000;
/** How long what is under way may take in the end, in milliseconds. */
const patience = 20_000;

export async function chat({ origin, people, pace, seconds }: ChatOrder): Promise<ChatReport> {
  const ledgers = ledgersFor(people);
  const clients = clientsFor(people, await openLines(origin, people), ledgers);
  const watch = new Watch();
  for (const client of clients) listen(client, watch);
  const bytes = (clients[0] as Client).line.countBytes();
  const stop =
    "outstanding" in pace ? keepingUnderWay(clients, pace.outstanding) : atPace(clients, pace.perSecond);
  await wait("outstanding" in pace ? warmUp : warmUpAtPace);
  watch.start();
  await wait(seconds * 1_000);
  watch.stop();
  stop();
  await settled([...ledgers.values()]);
  for (const { line } of clients) line.close();
  const [first] = ledgers.values();
  return {
    perSecond: watch.arrivalsPerSecond() / (people.length / ledgers.size),
    delivery: watch.percentiles(),
    bytes: bytes() / (first?.account().count || 1),
    accounts: [...ledgers.values()].map((ledger) => ledger.account()),
  };
}

function ledgersFor(people: Person[]): Map<string, Ledger> {
  const rooms = [...new Set(people.map(({ room }) => room))];
  const listeners = (room: string) => people.filter((person) => person.room === room).length;
  return new Map(rooms.map((room) => [room, new Ledger(room, listeners(room))]));
}

function clientsFor(people: Person[], lines: Line[], ledgers: Map<string, Ledger>): Client[] {
  return people.map(({ room }, i) => ({
    line: lines[i] as Line,
    room,
    ledger: ledgers.get(room) as Ledger,
    place: people.slice(0, i).filter((before) => before.room === room).length,
  }));
}

function listen({ line, ledger, place }: Client, watch: Watch): void {
  line.hear((told) => {
    const now = performance.now();
    for (const { number, clientId } of told) watch.arrival(now, ledger.hear(place, number, clientId));
  });
}

/** What is still under way arrives; what doesn't is counted as lost. */
async function settled(ledgers: Ledger[]): Promise<void> {
  const until = performance.now() + patience;
  while (performance.now() < until && !ledgers.every(({ complete }) => complete)) await wait(20);
}
