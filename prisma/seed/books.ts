// What the demo's own short names have become in the database, and the means to act as anybody at any time.
import type { Context } from "~/server/domain/core/context";
import type { PersonId, WorkPackageKey } from "./content/types";
import { unlimited } from "./unlimited";

export class Books {
  readonly people = new Map<PersonId, string>();
  readonly packages = new Map<WorkPackageKey, string>();
  /** By room, discussion and document: a document's name stands for its comments. */
  readonly conversations = new Map<string, string>();
  readonly messages = new Map<string, { id: string; number: number }>();
  readonly documents = new Map<string, { id: string; version: number }>();
  workspaceId = "";

  constructor(
    private readonly server: Context,
    /** Today, as the demo sees it. */
    readonly today: Date,
  ) {}

  /** The context of a person at a moment in the past, or of a stranger. Nobody listens yet, so nothing is told. */
  as(person: PersonId | null, at: Date): Context {
    const caller = person ? { personId: this.person(person), sessionId: null } : null;
    return { ...this.server, ...unlimited, caller, now: () => at };
  }

  get db() {
    return this.server.db;
  }

  get files() {
    return this.server.files;
  }

  person(id: PersonId): string {
    return found(this.people, id);
  }

  conversation(id: string): string {
    return found(this.conversations, id);
  }

  message(id: string): { id: string; number: number } {
    return found(this.messages, id);
  }

  document(id: string): { id: string; version: number } {
    return found(this.documents, id);
  }

  workPackage(key: WorkPackageKey | undefined): string | undefined {
    return key && found(this.packages, key);
  }
}

function found<Key, Value>(map: Map<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the demo speaks of "${String(key)}" before it is there`);
  return value;
}
