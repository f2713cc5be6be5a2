// What a deed is done with: the database, the clock and the adapters, handed over and never imported.
import type { Readable } from "node:stream";
import type { Language, Prisma, PrismaClient } from "~/prisma/generated/client";
import type { Publisher } from "./event";
import type { Gathering } from "./gather";

export type Tx = Prisma.TransactionClient;

/** Statements of SQL alone, as Prisma writes them: all that the hot path asks of a transaction. */
export interface Sql {
  $queryRaw<Rows>(statement: TemplateStringsArray, ...values: unknown[]): Promise<Rows>;
  /** Gives how many rows it touched. */
  $executeRaw(statement: TemplateStringsArray, ...values: unknown[]): Promise<number>;
}

/** The database without Prisma's layers between, for deeds that many do at once. A statement by itself commits by itself. */
export interface Direct extends Sql {
  /**
   * Runs the work in a transaction of its own: committed for good when this resolves, undone when the work rejects. Work
   * that has sent its last statement may `commit` without waiting for what that answers: nothing is committed when one of
   * its statements fails, but what the work decides afterwards comes too late.
   */
  transaction<Output>(work: (tx: Sql, commit: () => void) => Promise<Output>): Promise<Output>;
}

/** Who knocks: the signed-in person and the session or access token that proves it. */
export interface Caller {
  personId: string;
  sessionId: string | null;
  /** The personal access token that a program knocked with. */
  tokenId?: string;
}

export interface Mailer {
  /** Never rejects, since nobody waits for it: what can't be sent is kept and logged. */
  send(mail: { to: string; subject: string; text: string }): Promise<void>;
}

/** A letter in the reader's language; what it tells is `about`. */
export interface Letters {
  write(
    letter: "invitation" | "passwordReset",
    language: Language,
    about: { name: string; link: string; municipality?: string; by?: string },
  ): { subject: string; text: string };
}

/** How somebody who is mentioned is marked: by the two letters and the hue of their municipality. */
export interface MentionMark {
  name: string;
  initials: string;
  hue: number;
}

export interface FileStore {
  /** Rejects what is larger than `bytes`. With `whole`, the file is kept once that is fulfilled, and not otherwise. */
  put(
    source: Readable,
    terms: { bytes: number; whole?: Promise<unknown> },
  ): Promise<{ sha256: string; size: number }>;
  open(sha256: string): Readable | Promise<Readable>;
  has(sha256: string): Promise<boolean>;
}

export interface Passwords {
  hash(password: string): Promise<string>;
  verify(hash: string, password: string): Promise<boolean>;
  /** Takes as long as `verify` does, for an address that nobody has. */
  verifyNothing(password: string): Promise<void>;
  weakness(password: string): Promise<"too-short" | "too-long" | "too-common" | null>;
}

export interface Sessions {
  /** Begins a session, in the deed's own transaction. The token is its holder's alone: only its hash is kept. */
  create(tx: Tx, personId: string, device: string): Promise<{ token: string }>;
}

export interface Limits {
  /** Spends one try from a bucket. Refuses `too-many`, with the seconds to wait, when it is empty. */
  spend(bucket: Bucket, key: string): Promise<void>;
  /** Whether a bucket is empty, so that the next try would be refused. Spends none. */
  spent(bucket: Bucket, key: string): Promise<boolean>;
}

export type Bucket =
  | "deed"
  | "look"
  | "post"
  | "signInByAddress"
  | "signInByAccount"
  | "knock"
  | "connect"
  | "link"
  | "mailByAddress"
  | "mailByAccount"
  | "invite"
  | "report"
  | "upload";

/** The people who are connected right now. */
export interface Connections {
  /** Looks anew at what each of these people may hear, and cuts the sockets of ended sessions. */
  recheck(personIds: string[]): void;
}

export interface Context {
  db: PrismaClient;
  direct: Direct;
  caller: Caller | null;
  /** The caller's network address, for limits; never stored. */
  address: string;
  /** The caller's browser and system in words, for the list of their sessions: "Firefox, Windows". */
  device: string;
  now(): Date;
  /** Where people reach this server, without a trailing slash; links in mails begin with it. */
  origin: string;
  markdown: {
    version: number;
    /** Mentions of those whose marks are given are shown as such; any other is plain text. */
    render(source: string, mentioned?: ReadonlyMap<string, MentionMark | null>): string;
  };
  files: FileStore;
  mail: Mailer;
  letters: Letters;
  passwords: Passwords;
  sessions: Sessions;
  limits: Limits;
  gathering: Gathering;
  publisher: Publisher;
  connections: Connections;
}
