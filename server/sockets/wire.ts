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
export type NotDone = { ok: false; refusal: Refused } | { ok: false; error: "unavailable" };

export type Answer = { ok: true; output: unknown } | NotDone;

export type Acknowledge = (answer: Answer) => void;

export interface PersonHere {
  personId: string;
  name: string;
  municipalityCode: string;
}

export interface ToClient {
  /** Who one is, and how far each audience is that one hears now: at first, and whenever that may have changed. */
  welcome(welcome: { personId: string; heads: Record<string, number> }): void;
  /** What happened, in order. */
  events(events: WireEvent[]): void;
  /** How far these audiences are, where what was sent may fall short of it. */
  heads(heads: Record<string, number>): void;
  /** Everyone who has the workspace open now, to those who have it open. */
  presence(told: { workspaceId: string; people: PersonHere[] }): void;
  /** Somebody else is writing there. */
  typing(told: PersonHere & { conversationId: string }): void;
  /** The server is about to stop, and does nothing more that it has not begun. */
  stopping(): void;
}

export interface ToServer {
  /** This socket has the workspace open, until it closes. */
  here(told: { workspaceId: string }): void;
  /** Its person is writing there. */
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
