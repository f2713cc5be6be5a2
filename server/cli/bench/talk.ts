// How the clients write: as fast as they are answered, or at a pace.
import { randomUUID } from "node:crypto";
import type { Ledger } from "./ledger";
import type { Line } from "./line";
import { lineNumber } from "./words";

export interface Client {
  line: Line;
  room: string;
  ledger: Ledger;
  /** Its place among the listeners of its room. */
  place: number;
}

let written = 0;

/** Each client has so many messages under way, and sends the next when one is confirmed. Gives what stops them. */
export function keepingUnderWay(clients: Client[], outstanding: number): () => void {
  let open = true;
  const keepOn = async (client: Client) => {
    while (open) await post(client);
  };
  for (const client of clients) for (let i = 0; i < outstanding; i++) void keepOn(client);
  return () => {
    open = false;
  };
}

/** All clients together send so many a second, in turn, whether they are answered or not. Gives what stops them. */
export function atPace(clients: Client[], perSecond: number): () => void {
  const begun = performance.now();
  let sent = 0;
  let timer: NodeJS.Timeout;
  const next = () => {
    const client = clients[(sent * turn) % clients.length];
    if (client) void post(client);
    sent++;
    timer = setTimeout(next, begun + (sent * 1_000) / perSecond - performance.now());
  };
  timer = setTimeout(next);
  return () => clearTimeout(timer);
}

/** Goes through all clients, not room by room. */
const turn = 37;

async function post({ line, room, ledger, place }: Client): Promise<void> {
  const clientId = randomUUID();
  ledger.send(place, clientId, performance.now());
  await line.post(room, clientId, lineNumber(written++));
  ledger.confirm(clientId);
}
