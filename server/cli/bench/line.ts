// One client's connection, the same code whichever server is at the other end.
import { io, type Socket } from "socket.io-client";
import type { Person } from "./orders";

export interface Heard {
  view: { conversationId: string; clientId: string; number: number };
}

/** A message as it is heard: its place in its room's sequence, and the id that its writer gave it. */
export interface Told {
  number: number;
  clientId: string;
}

export interface Line {
  /** Done when the server has said that it has it. */
  post(room: string, clientId: string, body: string): Promise<void>;
  hear(listener: (told: Told[]) => void): void;
  /** Counts from now on what arrives; gives how many bytes it was. */
  countBytes(): () => number;
  close(): void;
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

export function connect(origin: string, { cookie, room }: Person): Promise<Socket> {
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

/** The line of somebody who chats over a connection of Socket.IO. */
export function overSocket(socket: Socket): Line {
  return {
    async post(conversationId, clientId, body) {
      const input = { conversationId, clientId, body };
      const answer: { ok: boolean } = await socket.emitWithAck("message.post", input);
      if (!answer.ok) throw new Error(`a message was refused: ${JSON.stringify(answer)}`);
    },
    hear: (listener) => socket.on("events", (events: Heard[]) => listener(events.map(({ view }) => view))),
    countBytes() {
      let bytes = 0;
      socket.io.engine.on("packet", ({ data }: { data?: string }) => {
        bytes += Buffer.byteLength(data ?? "");
      });
      return () => bytes;
    },
    close: () => socket.disconnect(),
  };
}
