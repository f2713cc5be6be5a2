// What a report looks like to those who see it: the one who made it, and the coordinators of that person's city.
import type { ConversationKind, Language } from "~/prisma/generated/client";
import type { PersonRef } from "../core/person";

/** As it is told. It names the message by its id alone: what that says, and where, is for those who may read it. */
export interface ReportView {
  id: string;
  messageId: string;
  reason: string;
  language: Language;
  by: PersonRef;
  at: string;
  /** Who has followed it up, when, and what was done. */
  closed: { by: Pick<PersonRef, "id" | "name">; at: string; note: string; language: Language } | null;
}

/** As it stands in a list, with what it is about as far as the reader may read that. */
export interface ListedReport extends ReportView {
  author: PersonRef;
  writtenAt: string;
  /** Where it was written; null for somebody who may not read it. */
  conversation: {
    id: string;
    kind: ConversationKind;
    title: string;
    language: Language;
    internalTo: string | null;
    town: string | null;
  } | null;
  /** Null for somebody who has nothing to do with it any longer. */
  workspace: { id: string; title: string; language: Language } | null;
}
