// The Socket.IO server's types: what each side says, as docs/wire.md describes it.
import type { Server, Socket } from "socket.io";
import type { Caller } from "../domain/core/context";
import type { WireEvent } from "../domain/core/event";
import type { FieldReasons, RefusalCode } from "../domain/core/refusal";

export interface Refused {
  code: RefusalCode;
  reason: string;
  fields: FieldReasons;
  about: Record<string, string | number>;
}

/** `unavailable`: nobody's fault, and the same call may be made again. */
export type Answer =
  | { ok: true; output: unknown }
  | { ok: false; refusal: Refused }
  | { ok: false; error: "unavailable" };

export type Acknowledge = (answer: Answer) => void;

export interface PersonHere {
  personId: string;
  name: string;
  municipalityCode: string;
}

export interface ToClient {
  welcome(welcome: { personId: string; heads: Record<string, number> }): void;
  events(events: WireEvent[]): void;
  /** How far these audiences are, where what was sent may fall short of it. */
  heads(heads: Record<string, number>): void;
  presence(told: { workspaceId: string; people: PersonHere[] }): void;
  typing(told: PersonHere & { conversationId: string }): void;
  stopping(): void;
}

export interface ToServer {
  here(told: { workspaceId: string }): void;
  typing(told: { conversationId: string }): void;
  [deed: string]: (input: never, acknowledge: Acknowledge) => void;
}

export interface Known {
  caller: Caller;
  address: string;
  /** The workspaces that this socket has open. */
  here: Set<string>;
  /** The last look at what this socket may hear: the next one waits for it. */
  looked: Promise<void>;
}

export type Line = Socket<ToServer, ToClient, Record<string, never>, Known>;
export type Lines = Server<ToServer, ToClient, Record<string, never>, Known>;
