// A real Socket.IO client: who is at it, what it was told, and what it is answered.
import { io, type ManagerOptions, type Socket, type SocketOptions } from "socket.io-client";
import { afterAll } from "vitest";
import type { Person } from "~/prisma/generated/client";
import type { CaughtUp } from "~/server/domain/activity/catchUp";
import type { WireEvent } from "~/server/domain/core/event";
import type { Answer, PersonHere, Refused } from "~/server/sockets/wire";
import { complain, wrongWithAnswer, wrongWithChange, wrongWithTold } from "./described";
import { cookieOf, type Server } from "./server";

type Options = Partial<ManagerOptions & SocketOptions>;

export class Client {
  /** Every event, in the order of arrival. */
  readonly events: WireEvent[] = [];
  /** How far each audience was at each welcome. */
  readonly welcomes: Record<string, number>[] = [];
  readonly presences: { workspaceId: string; people: PersonHere[] }[] = [];
  readonly typings: (PersonHere & { conversationId: string })[] = [];
  /** Why the connection was refused or ended, as the client was told. */
  readonly ends: string[] = [];

  constructor(readonly socket: Socket) {
    socket.onAny((name, ...told) => complain(wrongWithTold(name, told)));
    socket.on("events", (events: WireEvent[]) => this.events.push(...events));
    socket.on("welcome", ({ heads }) => this.welcomes.push(heads));
    socket.on("presence", (told) => this.presences.push(told));
    socket.on("typing", (told) => this.typings.push(told));
    socket.on("connect_error", ({ message }) => this.ends.push(message));
    socket.on("disconnect", (reason) => this.ends.push(reason));
  }

  /** Does a command or asks a query. Fails when the answer is not what the wire's description says of it. */
  async call(name: string, input?: unknown): Promise<Answer> {
    const sent = input === undefined ? [] : [input];
    const answer: Answer = await this.socket.timeout(20_000).emitWithAck(name, ...sent);
    const wrong = wrongWithAnswer(name, answer);
    if (answer.ok && name === "changes.since")
      wrong.push(...(answer.output as CaughtUp).changes.flatMap(wrongWithChange));
    if (wrong.length > 0) throw new Error(wrong.join("\n"));
    return answer;
  }

  /** What comes out of it. Fails when it does not go well. */
  async get<Output>(name: string, input?: unknown): Promise<Output> {
    const answer = await this.call(name, input);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return answer.output as Output;
  }

  /** How it is refused. Fails when it is not. */
  async refusal(name: string, input?: unknown): Promise<Refused> {
    const answer = await this.call(name, input);
    if (answer.ok || !("refusal" in answer)) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return answer.refusal;
  }

  /** What came in one audience's stream. */
  heard(audienceId: string): WireEvent[] {
    return this.events.filter((event) => event.audienceId === audienceId);
  }
}

/** Connects without waiting for an answer; ends with the test file. */
export function knock(server: Server, options: Options = {}): Client {
  const socket = io(server.origin, {
    transports: ["websocket"],
    forceNew: true,
    reconnection: false,
    ...options,
  });
  afterAll(() => void socket.disconnect());
  return new Client(socket);
}

/** Signs the person in and opens a line, as a tab does. */
export async function connect(
  server: Server,
  person: Pick<Person, "id">,
  options: Options = {},
): Promise<Client> {
  const client = knock(server, { extraHeaders: { cookie: await cookieOf(server, person) }, ...options });
  await until(() => client.welcomes.length > 0);
  return client;
}

/** Waits for something that is to become true soon. */
export async function until(holds: () => unknown, within = 10_000): Promise<void> {
  const last = Date.now() + within;
  while (!holds()) {
    if (Date.now() > last) throw new Error(`waited ${within} ms in vain for ${holds}`);
    await pause(5);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
