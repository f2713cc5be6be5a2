// Lets clients write to each other for a while, and keeps the time and the ledgers.
import { setTimeout as wait } from "node:timers/promises";
import type { Socket } from "socket.io-client";
import { Ledger } from "./ledger";
import { connectAll, type Heard } from "./line";
import type { ChatOrder, ChatReport, Person } from "./orders";
import { atPace, type Client, keepingUnderWay } from "./talk";
import { Watch } from "./watch";

/** Before it counts, in milliseconds: code gets compiled, and connections to the database get opened. */
const warmUp = 1_500;
/** How long what is under way may take in the end, in milliseconds. */
const patience = 20_000;

export async function chat({ origin, people, pace, seconds }: ChatOrder): Promise<ChatReport> {
  const ledgers = ledgersFor(people);
  const clients = clientsFor(people, await connectAll(origin, people), ledgers);
  const watch = new Watch();
  for (const client of clients) listen(client, watch);
  const bytes = bytesTo(clients[0] as Client);
  const stop =
    "outstanding" in pace ? keepingUnderWay(clients, pace.outstanding) : atPace(clients, pace.perSecond);
  await wait(warmUp);
  watch.start();
  await wait(seconds * 1_000);
  watch.stop();
  stop();
  await settled([...ledgers.values()]);
  for (const { line } of clients) line.disconnect();
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

function clientsFor(people: Person[], lines: Socket[], ledgers: Map<string, Ledger>): Client[] {
  return people.map(({ room }, i) => ({
    line: lines[i] as Socket,
    room,
    ledger: ledgers.get(room) as Ledger,
    place: people.slice(0, i).filter((before) => before.room === room).length,
  }));
}

function listen({ line, ledger, place }: Client, watch: Watch): void {
  line.on("events", (events: Heard[]) => {
    const now = performance.now();
    for (const { view } of events) watch.arrival(now, ledger.hear(place, view.number, view.clientId));
  });
}

/** Counts what one client hears; gives how much it was. */
function bytesTo({ line }: Client): () => number {
  let bytes = 0;
  line.io.engine.on("packet", ({ data }: { data?: string }) => {
    bytes += Buffer.byteLength(data ?? "");
  });
  return () => bytes;
}

/** What is still under way arrives; what doesn't is counted as lost. */
async function settled(ledgers: Ledger[]): Promise<void> {
  const until = performance.now() + patience;
  while (performance.now() < until && !ledgers.every(({ complete }) => complete)) await wait(20);
}
