// Where a browser keeps what waits to be sent: IndexedDB, over reloads, closed tabs and restarts, the same for all tabs.
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import type { Doing, OutboxStore, Outgoing } from "./outbox";

interface Schema extends DBSchema {
  waiting: { key: string; value: Outgoing; indexes: { order: [string, number] } };
}

const changed = "outbox-changed";

export class BrowserStore implements OutboxStore {
  private readonly db: Promise<IDBPDatabase<Schema>>;
  private readonly channel = new BroadcastChannel("armkrok-outbox");
  private readonly listeners = new Set<() => void>();

  constructor(private readonly personId: string) {
    this.db = openDB<Schema>("armkrok", 2, {
      async upgrade(db, from, _to, transaction) {
        const store = db.createObjectStore("waiting", { keyPath: "id" });
        store.createIndex("order", ["personId", "place"]);
        if (from === 1) await bringAlong(transaction as unknown as Upgrade);
      },
      // An older tab keeps the database open: it is closed for the newer one.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    this.channel.onmessage = () => this.tellHere();
  }

  async all(): Promise<Outgoing[]> {
    return (await this.db).getAllFromIndex("waiting", "order", this.own());
  }

  async put(doing: Doing): Promise<void> {
    // On the disk when it is said to be kept, and not soon after.
    const transaction = (await this.db).transaction("waiting", "readwrite", { durability: "strict" });
    const last = await transaction.store.index("order").openCursor(this.own(), "prev");
    const place = (last?.value.place ?? 0) + 1;
    await transaction.store.put({ ...doing, personId: this.personId, place });
    await transaction.done;
    this.tell();
  }

  async remove(id: string): Promise<void> {
    await (await this.db).delete("waiting", id);
    this.tell();
  }

  async settle(sent: Outgoing, after: Outgoing | undefined): Promise<void> {
    const transaction = (await this.db).transaction("waiting", "readwrite");
    const kept = await transaction.store.get(sent.id);
    if (kept?.place === sent.place)
      await (after ? transaction.store.put(after) : transaction.store.delete(sent.id));
    await transaction.done;
    this.tell();
  }

  async alone<Output>(work: () => Promise<Output>): Promise<Output> {
    return await navigator.locks.request("armkrok-outbox", work);
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  close(): void {
    this.channel.close();
    this.db.then(
      (db) => db.close(),
      () => undefined,
    );
  }

  private own(): IDBKeyRange {
    return IDBKeyRange.bound([this.personId, 0], [this.personId, Number.MAX_SAFE_INTEGER]);
  }

  private tell(): void {
    this.channel.postMessage(changed);
    this.tellHere();
  }

  private tellHere(): void {
    for (const listener of this.listeners) listener();
  }
}

/** Whether this browser can keep what waits, for all its tabs. */
export function canKeep(): boolean {
  return "indexedDB" in window && "locks" in navigator;
}

/** The first version knew messages only. */
interface Version1 extends DBSchema {
  outgoing: { key: string; value: Version1Message };
}

interface Version1Message extends Pick<Outgoing, "personId" | "conversationId" | "refusal"> {
  clientId: string;
  writtenAt: string;
}

type Upgrade = IDBPTransaction<Version1 & Schema, ("outgoing" | "waiting")[], "versionchange">;

async function bringAlong(transaction: Upgrade): Promise<void> {
  const messages = await transaction.objectStore("outgoing").getAll();
  messages.sort((a, b) => (a.writtenAt < b.writtenAt ? -1 : 1));
  for (const [i, { personId, writtenAt: _, refusal, ...input }] of messages.entries())
    await transaction.objectStore("waiting").put({
      id: input.clientId,
      personId,
      deed: "message.post",
      conversationId: input.conversationId,
      input: { ...input },
      place: i + 1,
      ...(refusal && { refusal }),
    });
  transaction.db.deleteObjectStore("outgoing");
}
