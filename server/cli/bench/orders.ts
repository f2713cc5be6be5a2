// What the bench asks its client process to do, and what it hears back.
import type { Account } from "./ledger";

export interface Person {
  /** The Cookie header of a real session; the bare peer doesn't look at it, and where XMPP is spoken it is an account. */
  cookie: string;
  /** The conversation that this client writes in, which is the room's name for the bare peer. */
  room: string;
}

/** A person with a workspace open. */
export interface Member extends Person {
  workspaceId: string;
}

export interface ChatOrder {
  kind: "chat";
  /** http: for Socket.IO, xmpp: for the peer that speaks it. */
  origin: string;
  people: Person[];
  /** So many messages under way from each client at any time, or so many a second from all of them together. */
  pace: { outstanding: number } | { perSecond: number };
  seconds: number;
}

export interface Percentiles {
  p50: number;
  p95: number;
  p99: number;
}

export interface ChatReport {
  /** Messages a second that reached everyone in their room. */
  perSecond: number;
  /** From sending to arriving at another client, in milliseconds. */
  delivery: Percentiles;
  /** Bytes that a client hears for each message in its room, acknowledgements of its own among them. */
  bytes: number;
  accounts: Account[];
}

/** Opens idle connections besides those that are open, and holds them until it is asked to `leave`. */
export interface ConnectOrder {
  kind: "connect";
  origin: string;
  people: Person[];
}

export interface LeaveOrder {
  kind: "leave";
}

/** Opens a tab for each, which follows its streams and connects again by itself, and holds them until it is asked to `leave`. */
export interface FollowOrder {
  kind: "follow";
  origin: string;
  people: Person[];
}

/** Cuts the lines of all tabs at once; until `return` they stay away. */
export interface CutOrder {
  kind: "cut";
}

/** Lets those that were cut connect, all in the same moment. */
export interface ReturnOrder {
  kind: "return";
}

/** Waits until every tab has come back from its last break and caught up, and tells how it went. */
export interface CaughtUpOrder {
  kind: "caught-up";
}

/** Waits until every tab knows these rooms as far as these numbers, and tells what they know. */
export interface KnownOrder {
  kind: "known";
  rooms: Record<string, number>;
}

export interface StormReport {
  /** When each tab was caught up, in milliseconds since 1970. */
  caughtUpAt: number[];
  /** Tabs that were not within reach of the patience. */
  missing: number;
  /** When connecting failed, in milliseconds since 1970. */
  failedAt: number[];
  /** Questions for what was missed that were not answered, or answered with "load afresh". */
  unanswered: number;
  tooFar: number;
}

/** The held connections come and go, and, when `told`, say where they are and that they write; until `calm`. */
export interface BustleOrder {
  kind: "bustle";
  origin: string;
  people: Member[];
  told: boolean;
  /** How many leave and come back, together, in a second. */
  comings: number;
  /** How many are writing at any time. */
  writing: number;
}

export interface CalmOrder {
  kind: "calm";
}

export interface PageOrder {
  kind: "page";
  url: string;
  /** The readers, one for each connection; none at all where anybody may read. */
  cookies: string[];
  connections: number;
  seconds: number;
}

/** What the bare node:http server takes the page's contents from. */
export interface PageFrom {
  database: string;
  folder: string;
  url: string;
  cookie: string;
}

export interface PageReport {
  perSecond: number;
  p50: number;
  p99: number;
  /** Answers other than 200. */
  failed: number;
}

export type Order =
  | ChatOrder
  | ConnectOrder
  | LeaveOrder
  | FollowOrder
  | CutOrder
  | ReturnOrder
  | CaughtUpOrder
  | KnownOrder
  | BustleOrder
  | CalmOrder
  | PageOrder;
