// What conversations and messages look like from outside: the same for everyone who may read them.
import type { ConversationKind, DiscussionState, Language } from "~/prisma/generated/client";
import type { PersonRef } from "../core/person";

export interface MessageView {
  id: string;
  conversationId: string;
  conversationKind: ConversationKind;
  /** Its place in the conversation: 1, 2, 3 … */
  number: number;
  clientId: string;
  author: PersonRef;
  parent: ParentView | null;
  /** Markdown as written, and the safe HTML made of it; both empty once deleted. */
  body: string;
  html: string;
  language: Language;
  createdAt: string;
  editedAt: string | null;
  deletedAt: string | null;
  /** The discussion that was made of this message. */
  taken: { conversationId: string; title: string } | null;
}

/** The message that another one answers, as it is quoted there. */
export interface ParentView {
  id: string;
  number: number;
  author: string;
  excerpt: string;
  deleted: boolean;
}

export interface ConversationView {
  id: string;
  workspaceId: string;
  kind: ConversationKind;
  title: string;
  description: string;
  /** Null: shared by all cities of the workspace; otherwise internal to this one. */
  internalTo: string | null;
  workPackageId: string | null;
  state: DiscussionState;
  /** The latest: what it ended in, or why it was opened again. */
  outcome: OutcomeView | null;
  createdBy: PersonRef;
  municipalityCode: string;
  createdAt: string;
  messageCount: number;
  lastMessageAt: string;
  /** The room message that it was taken from. */
  origin: { conversationId: string; messageId: string; title: string } | null;
}

export interface OutcomeView {
  state: DiscussionState;
  text: string;
  /** Its first words, as they stand in a list. */
  excerpt: string;
  html: string;
  language: Language;
  by: PersonRef;
  at: string;
}

/** How far a person has read, told to that person alone; the id is the conversation's. */
export interface ReadView {
  id: string;
  number: number;
}

/** That a message names a person, told to that person alone. */
export interface MentionView {
  id: string;
  workspaceId: string;
  conversationId: string;
  messageId: string;
  /** The message's number: one that I have not read is news. */
  number: number;
}
