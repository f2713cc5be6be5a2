// What the navigation knows of each conversation, and how it changes: unread counts that are right without asking again.
import type { Change } from "~/app/live/streams";
import type { ConversationHead } from "~/server/domain/conversations/queries/conversationsOfWorkspace";
import type { ConversationView, MessageView, ReadView } from "~/server/domain/conversations/views";

export type Heads = Map<string, ConversationHead>;

export function unreadOf({ messageCount, read }: ConversationHead): number {
  return Math.max(0, messageCount - read);
}

/** Takes a change in; `workspaceId` and `myId` tell whose navigation it is. */
export function headsAfter(heads: Heads, { kind, view }: Change, workspaceId: string, myId: string): Heads {
  if (kind === "conversation") return afterConversation(heads, view as ConversationView, workspaceId, myId);
  if (kind === "message") return afterMessage(heads, view as MessageView, myId);
  if (kind === "read") return afterReading(heads, view as ReadView);
  return heads;
}

function afterConversation(heads: Heads, view: ConversationView, workspaceId: string, myId: string): Heads {
  if (view.workspaceId !== workspaceId) return heads;
  const { id, kind, title, internalTo, messageCount, lastMessageAt } = view;
  const read = heads.get(id)?.read ?? (view.createdBy.id === myId ? messageCount : 0);
  return new Map(heads).set(id, { id, kind, title, internalTo, messageCount, lastMessageAt, read });
}

/** A conversation that is not known here had nothing unread: everything before this message is read. */
function afterMessage(heads: Heads, view: MessageView, myId: string): Heads {
  const known = heads.get(view.conversationId) ?? newHead(view);
  if (view.number <= known.messageCount) return heads;
  const read = view.author.id === myId ? view.number : known.read;
  const grown = { ...known, messageCount: view.number, lastMessageAt: view.createdAt, read };
  return new Map(heads).set(view.conversationId, grown);
}

function newHead({ conversationId, conversationKind, number, createdAt }: MessageView): ConversationHead {
  const before = number - 1;
  return {
    id: conversationId,
    kind: conversationKind,
    title: "",
    internalTo: null,
    messageCount: before,
    read: before,
    lastMessageAt: createdAt,
  };
}

function afterReading(heads: Heads, { id, number }: ReadView): Heads {
  const known = heads.get(id);
  return known && number > known.read ? new Map(heads).set(id, { ...known, read: number }) : heads;
}
