// One client's connection, the same code whichever server is at the other end.
import { io, type Socket } from "socket.io-client";
import type { Person } from "./orders";

export interface Heard {
  view: { conversationId: string; clientId: string; number: number };
}

/** How many connect at the same time: a server that starts is not what is measured. */
const atOnce = 20;

/** Connects everyone, and waits until the server has let them in. */
export async function connectAll(origin: string, people: Person[]): Promise<Socket[]> {
  const lines: Socket[] = [];
  for (let from = 0; from < people.length; from += atOnce)
    lines.push(...(await Promise.all(people.slice(from, from + atOnce).map((one) => connect(origin, one)))));
  return lines;
}

function connect(origin: string, { cookie, room }: Person): Promise<Socket> {
  const line = io(origin, {
    transports: ["websocket"],
    forceNew: true,
    reconnection: false,
    extraHeaders: { cookie },
    auth: { room },
  });
  return new Promise((done, fail) => {
    line.once("welcome", () => done(line));
    line.once("connect_error", fail);
  });
}
