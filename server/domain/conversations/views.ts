// What conversations and messages look like from outside: the same for everyone who may read them.
import type { ConversationKind, DiscussionState, Language, ReactionSign } from "~/prisma/generated/client";
import type { PersonRef } from "../core/person";

export interface MessageView {
  id: string;
  conversationId: string;
  conversationKind: ConversationKind;
  workspaceId: string;
  /** Its place in the conversation: 1, 2, 3 … */
  number: number;
  clientId: string;
  author: PersonRef;
  parent: ParentView | null;
  /** Markdown as written, and the safe HTML made of it; both empty once deleted, and while hidden. */
  body: string;
  html: string;
  language: Language;
  createdAt: string;
  editedAt: string | null;
  deletedAt: string | null;
  deletedBy: Pick<PersonRef, "id" | "name" | "municipalityCode"> | null;
  /** Who took it out of sight, when and why, while that stands. Its text is in no view, its author's neither. */
  hidden: HiddenView | null;
  /** Who put which sign on it, in the order that the sign came first; none once it is deleted, and while it is hidden. */
  reactions: ReactionView[];
  /** Who pinned it in its conversation, and when. */
  pinned: { by: Pick<PersonRef, "id" | "name">; at: string } | null;
  /** The discussion that was made of this message. */
  taken: Titled | null;
  /** It was moved: this row stands in for it at its old place, says nothing, and tells where it is now. */
  moved: Trace | null;
  /** It was moved here, and this is where from. */
  arrived: Trace | null;
  /** It is a copy from the other side of the line between what is shared and what is internal. */
  copied: CopyView | null;
  /** The copies of it that were shared with everyone, the first one first. What is brought to an internal side is not told. */
  copies: Trace[];
}

/** Who shared it, when, and from which city's internal side, or to which; and who had written it. */
export interface CopyView extends Trace {
  outward: boolean;
  municipalityCode: string;
  writer: Pick<PersonRef, "id" | "name">;
}

/** Who moved a message, when, and its other place; nothing where that one's readers are others. */
export interface Trace {
  by: Pick<PersonRef, "id" | "name">;
  at: string;
  place: MessagePlace | null;
}

export interface MessagePlace {
  conversationId: string;
  messageId: string;
  /** The conversation's. */
  title: string;
  language: Language;
}

/** A conversation as a link names it, and the language of that name. */
export interface Titled {
  conversationId: string;
  title: string;
  language: Language;
}

export interface HiddenView {
  by: Pick<PersonRef, "id" | "name" | "municipalityCode">;
  at: string;
  /** Null where it was written before the message was shared with its readers: `message.history` tells those who read it then. */
  reason: string | null;
  /** The reason's. */
  language: Language;
}

export interface ReactionView {
  sign: ReactionSign;
  /** The first to put it there stands first. */
  people: Pick<PersonRef, "id" | "name" | "municipalityCode">[];
}

/** The message that another one answers, as it is quoted there. */
export interface ParentView {
  id: string;
  number: number;
  author: string;
  /** Empty for what is deleted or hidden. */
  excerpt: string;
  language: Language;
  deleted: boolean;
  hidden: boolean;
}

export interface ConversationView {
  id: string;
  workspaceId: string;
  kind: ConversationKind;
  title: string;
  description: string;
  /** That title and description are written in. */
  language: Language;
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
  origin: MessagePlace | null;
  /** Everything in it was moved into another discussion, and it was closed. */
  merged: MergerView | null;
}

export interface MergerView {
  by: Pick<PersonRef, "id" | "name">;
  at: string;
  into: Titled | null;
}

/** Merging is no outcome. */
export type OutcomeState = Exclude<DiscussionState, "merged">;

export interface OutcomeView {
  state: OutcomeState;
  text: string;
  /** Its first words, as they stand in a list. */
  excerpt: string;
  html: string;
  language: Language;
  by: PersonRef;
  at: string;
  /** By what right it was decided, in the decider's own words. */
  mandate: string;
  /** What it rests on: something that everyone who reads the outcome reads too. */
  document: { id: string; title: string; language: Language; version: number } | null;
  /** The day to look at it again. */
  reviewOn: string | null;
  /** Each time somebody looked at it again and it held, the latest first. */
  reviews: ReviewView[];
}

export interface ReviewView {
  by: PersonRef;
  at: string;
  note: string;
  language: Language;
  /** The day to look at it the next time. */
  reviewOn: string | null;
}

/** How far a person has read, told to that person alone; the id is the conversation's. */
export interface ReadView {
  id: string;
  number: number;
  /** How often the mark has been taken back by hand: what is seen on a page opened before does not move it. */
  turn: number;
  /** The number of the last message when that was done: one's own messages after it count as read. */
  turnedAt: number;
}

/** A message that a person has kept, told to that person alone; the id is the message's. */
export interface BookmarkView {
  id: string;
  at: string;
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
