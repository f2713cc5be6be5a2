// Fills a room with messages: a few people write in turn, each the next when the last is stored.
import { randomUUID } from "node:crypto";
import type { Socket } from "socket.io-client";
import { connectAll } from "./line";
import type { Person } from "./orders";
import { lineNumber } from "./words";

/** How many messages each writer has under way. */
const underWay = 4;

export interface Writers {
  /** Writes so many messages; done when all are stored. */
  write(count: number): Promise<void>;
  leave(): void;
}

export async function writersIn(origin: string, people: Person[]): Promise<Writers> {
  const lines = await connectAll(origin, people);
  let written = 0;
  return {
    async write(count) {
      const last = written + count;
      const keepOn = async (line: Socket, { room }: Person) => {
        while (written < last) await post(line, room, written++);
      };
      const all = lines.flatMap((line, i) =>
        Array.from({ length: underWay }, () => [line, people[i]] as const),
      );
      await Promise.all(all.map(([line, person]) => person && keepOn(line, person)));
    },
    leave() {
      for (const line of lines) line.disconnect();
    },
  };
}

async function post(line: Socket, conversationId: string, n: number): Promise<void> {
  const input = { conversationId, clientId: randomUUID(), body: lineNumber(n) };
  const answer: { ok: boolean } = await line.emitWithAck("message.post", input);
  if (!answer.ok) throw new Error(`a message was refused: ${JSON.stringify(answer)}`);
}
