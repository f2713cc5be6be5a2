// What the navigation knows of each conversation, and how it changes: unread counts that are right without asking again.
import type { Change } from "~/app/live/streams";
import type { FollowLevel } from "~/prisma/generated/client";
import type { ConversationHead } from "~/server/domain/conversations/queries/conversationsOfWorkspace";
import type { ConversationView, MessageView, ReadView } from "~/server/domain/conversations/views";
import type { DocumentView } from "~/server/domain/documents/views";
import { laterMark, type Mark, markAfterWriting } from "./marks";

/** `written` is the number of the last message that I am known to have written there. */
export type Head = ConversationHead & { written?: number };
export type Heads = Map<string, Head>;

/** Whose navigation it is. */
export interface Owner {
  workspaceId: string;
  id: string;
  municipalityCode: string;
}

export function headsOf(loaded: ConversationHead[]): Heads {
  return new Map(loaded.map((head) => [head.id, head]));
}

export function unreadOf({ messageCount, read }: ConversationHead): number {
  return Math.max(0, messageCount - read);
}

/** What its badge shows: nothing while it is muted, wherever its mark is. */
export function badgeOf(head: Head, level: FollowLevel): number {
  return level === "muted" ? 0 : unreadOf(head);
}

export function headsAfter(heads: Heads, { kind, name, view }: Change, me: Owner): Heads {
  if (kind === "conversation") return afterConversation(heads, name, view as ConversationView, me);
  if (kind === "message") return afterMessage(heads, name, view as MessageView, me);
  if (kind === "read") return afterReading(heads, view as ReadView);
  if (name === "document.shared") return afterSharing(heads, view as DocumentView, me);
  return heads;
}

/**
 * Whether a change that was caught up on is about a conversation that is not known here: it may be news or not, since
 * only the last thing that happened shows. The server knows.
 */
export function isUnsure(
  heads: Heads,
  { kind, name, view, sequence }: Change,
  { workspaceId }: Owner,
): boolean {
  if ((view as { workspaceId?: string }).workspaceId !== workspaceId) return false;
  // Whoever had read what was moved has read it where it is now: the server knows whose mark moved along.
  if (name === "message.arrived") return true;
  if (sequence !== undefined) return false;
  if (kind === "message")
    return name !== "message.posted" && !heads.has((view as MessageView).conversationId);
  if (kind !== "conversation") return false;
  return !isArrival(name) && !heads.has((view as ConversationView).id);
}

function isArrival(name: string): boolean {
  return name === "conversation.opened" || name === "conversation.shared";
}

/** What nobody has set about a conversation that has just come to be known. */
const unheard = { documentId: null, turn: 0, turnedAt: 0, level: null, draft: false } as const;

/** What is not known here and has not just come had nothing unread. */
function afterConversation(heads: Heads, name: string, view: ConversationView, me: Owner): Heads {
  if (view.workspaceId !== me.workspaceId) return heads;
  const { id, kind, title, language, internalTo, messageCount, lastMessageAt } = view;
  const known = heads.get(id);
  const shown = { id, kind, title, language, internalTo, messageCount, lastMessageAt };
  if (known)
    return new Map(heads).set(id, {
      ...known,
      ...shown,
      messageCount: Math.max(messageCount, known.messageCount),
    });
  if (!isArrival(name)) return heads;
  const read = view.createdBy.id === me.id ? messageCount : 0;
  return new Map(heads).set(id, {
    ...unheard,
    ...shown,
    read,
  });
}

/** A conversation that is not known here had nothing unread: everything before a new message is read. */
function afterMessage(heads: Heads, name: string, view: MessageView, me: Owner): Heads {
  if (view.workspaceId !== me.workspaceId) return heads;
  const found = heads.get(view.conversationId);
  if (!found && name !== "message.posted" && name !== "message.arrived") return heads;
  const known = found ?? newHead(view);
  const mine = view.author.id === me.id && !view.arrived;
  if (view.number <= known.messageCount && !mine) return heads;
  const grown = {
    ...known,
    messageCount: Math.max(view.number, known.messageCount),
    lastMessageAt: view.number > known.messageCount ? view.createdAt : known.lastMessageAt,
  };
  return new Map(heads).set(view.conversationId, mine ? withWritten(grown, view.number) : grown);
}

function withWritten(head: Head, number: number): Head {
  const written = Math.max(head.written ?? 0, number);
  return { ...withMark(head, markAfterWriting(markOf(head), written)), written };
}

function newHead({ conversationId, conversationKind, language, number, createdAt }: MessageView): Head {
  const before = number - 1;
  return {
    ...unheard,
    ...{ id: conversationId, kind: conversationKind, title: "", language, internalTo: null },
    ...{ messageCount: before, read: before, lastMessageAt: createdAt },
  };
}

/** Streams are in order each by itself: my own message may have come before the mark that it moves. */
function afterReading(heads: Heads, view: ReadView): Heads {
  const known = heads.get(view.id);
  if (!known) return heads;
  const later = laterMark(markOf(known), view);
  return new Map(heads).set(view.id, withMark(known, markAfterWriting(later, known.written ?? 0)));
}

/** A document's comments come with it: all of them are new to the other cities. */
function afterSharing(heads: Heads, view: DocumentView, me: Owner): Heads {
  const { id: documentId, workspaceId, conversationId: id, title, language, comments, changedAt } = view;
  const known = heads.get(id);
  if (known) return new Map(heads).set(id, { ...known, internalTo: null });
  if (workspaceId !== me.workspaceId || view.municipalityCode === me.municipalityCode) return heads;
  return new Map(heads).set(id, {
    ...unheard,
    ...{ id, kind: "comments", title, language, internalTo: null, documentId },
    ...{ messageCount: comments, read: 0, lastMessageAt: changedAt },
  });
}

function markOf({ read, turn, turnedAt }: Head): Mark {
  return { number: read, turn, turnedAt };
}

function withMark(head: Head, { number, turn, turnedAt }: Mark): Head {
  return { ...head, read: number, turn, turnedAt };
}
