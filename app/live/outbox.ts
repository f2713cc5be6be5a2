// What is done here and not yet stored at the server: sent once and in order, by one tab at a time.
import type { Answer, Refusal } from "./wire";

/** A deed that waits. Only commands that say the same twice without harm belong here. */
export interface Outgoing {
  /** What makes a resend the same deed: a message's client id, or the deed and what it is done to. */
  id: string;
  /** Done by this person; another one who signs in on this computer neither sees nor sends it. */
  personId: string;
  /** The command's name: "message.post". */
  deed: string;
  /** Where it belongs on the page. */
  conversationId: string;
  input: Record<string, unknown>;
  /** Its place in the order in which things were done: a number and no moment, since clocks are set back. */
  place: number;
  /** Set when the server said no: it waits for its writer then. */
  refusal?: Refusal;
}

/** What is done, before it has its place. */
export type Doing = Omit<Outgoing, "personId" | "place" | "refusal">;

/** Where one person's deeds wait, shared by all tabs. */
export interface OutboxStore {
  /** Everything, in the order it was done. */
  all(): Promise<Outgoing[]>;
  /** Gives it the last place; a deed under an id that waits already is done instead of that one. */
  put(doing: Doing): Promise<void>;
  remove(id: string): Promise<void>;
  /** Replaces it, or removes it when there is nothing in its place; not when something later has taken its place already. */
  settle(sent: Outgoing, after: Outgoing | undefined): Promise<void>;
  /** Does the work while no other tab does such work. */
  alone<Output>(work: () => Promise<Output>): Promise<Output>;
  /** Calls back when something has changed, here or in another tab. Gives the way to stop. */
  listen(listener: () => void): () => void;
  close(): void;
}

export type Send = (outgoing: Outgoing) => Promise<Answer>;

/**
 * Sends what waits, one after the other, while no other tab does. Stops at the first that gets no answer: it goes first
 * the next time. Says whether everything found its answer.
 */
export function flush(store: OutboxStore, send: Send): Promise<boolean> {
  return store.alone(async () => {
    for (let next = await firstUnsent(store); next; next = await firstUnsent(store)) {
      const answer = await send(next).catch(() => null);
      if (!answer || (!answer.ok && "error" in answer)) return false;
      if (!answer.ok && isNoFaultOfIts(answer.refusal)) return false;
      await store.settle(next, answer.ok ? undefined : { ...next, refusal: answer.refusal });
    }
    return true;
  });
}

/** Looked up anew each time: what waits can be taken back or done over while another is sent. */
async function firstUnsent(store: OutboxStore): Promise<Outgoing | undefined> {
  return (await store.all()).find(({ refusal }) => !refusal);
}

/** Too many at once and a session that ended are no fault of the deed: it stays queued, and that is true. */
export function isNoFaultOfIts({ code }: Refusal): boolean {
  return code === "too-many" || code === "unauthenticated";
}
