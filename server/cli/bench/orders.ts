// What the bench asks its client process to do, and what it hears back.
import type { Account } from "./ledger";

export interface Person {
  /** The Cookie header of a real session; the bare peer doesn't look at it. */
  cookie: string;
  /** The conversation that this client writes in, which is the room's name for the bare peer. */
  room: string;
}

export interface ChatOrder {
  kind: "chat";
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

export interface PageOrder {
  kind: "page";
  url: string;
  cookie: string;
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

export type Order = ChatOrder | ConnectOrder | LeaveOrder | PageOrder;
