// What is written and not yet stored at the server: kept in the browser, sent once and in order, by one tab at a time.
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Answer, Refusal } from "./wire";

export interface Outgoing {
  /** The message's own id from the beginning: what makes a resend the same message. */
  clientId: string;
  /** Written by this person; another one who signs in on this computer neither sees nor sends it. */
  personId: string;
  conversationId: string;
  body: string;
  parentId?: string;
  personnummerMeant: boolean;
  writtenAt: string;
  /** Set when the server said no: it waits for its writer then. */
  refusal?: Refusal;
}

interface Schema extends DBSchema {
  outgoing: { key: string; value: Outgoing; indexes: { written: [string, string] } };
}

export type Send = (message: Outgoing) => Promise<Answer>;

const changed = "outbox-changed";

export class Outbox {
  private readonly db: Promise<IDBPDatabase<Schema>>;
  private readonly channel = new BroadcastChannel("armkrok-outbox");
  private readonly listeners = new Set<() => void>();

  constructor(private readonly personId: string) {
    this.db = openDB<Schema>("armkrok", 1, {
      upgrade(db) {
        const store = db.createObjectStore("outgoing", { keyPath: "clientId" });
        store.createIndex("written", ["personId", "writtenAt"]);
      },
    });
    this.channel.onmessage = () => this.tellHere();
  }

  /** Everything of this person's that waits, in the order it was written. */
  async all(): Promise<Outgoing[]> {
    const range = IDBKeyRange.bound([this.personId, ""], [this.personId, "\uffff"]);
    return (await this.db).getAllFromIndex("outgoing", "written", range);
  }

  async put(message: Outgoing): Promise<void> {
    await (await this.db).put("outgoing", message);
    this.tell();
  }

  async remove(clientId: string): Promise<void> {
    await (await this.db).delete("outgoing", clientId);
    this.tell();
  }

  /** Calls back when the outbox has changed, here or in another tab. Gives the way to stop. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /**
   * Sends what waits, one after the other; a lock that all tabs share keeps two from sending the same. Stops at the
   * first that gets no answer: it goes first the next time. Says whether everything found its answer.
   */
  async flush(send: Send): Promise<boolean> {
    return await navigator.locks.request("armkrok-outbox", async () => {
      for (const message of await this.all()) {
        if (message.refusal) continue;
        const answer = await send(message).catch(() => null);
        if (!answer || (!answer.ok && "error" in answer)) return false;
        if (answer.ok) await this.remove(message.clientId);
        else if (await this.refused(message, answer.refusal)) return false;
      }
      return true;
    });
  }

  close(): void {
    this.channel.close();
    this.db.then(
      (db) => db.close(),
      () => undefined,
    );
  }

  /** Too many at once and a session that ended are no fault of the message: it stays queued, and that is true. */
  private async refused(message: Outgoing, refusal: Refusal): Promise<boolean> {
    if (refusal.code === "too-many" || refusal.code === "unauthenticated") return true;
    await this.put({ ...message, refusal });
    return false;
  }

  private tell(): void {
    this.channel.postMessage(changed);
    this.tellHere();
  }

  private tellHere(): void {
    for (const listener of this.listeners) listener();
  }
}
