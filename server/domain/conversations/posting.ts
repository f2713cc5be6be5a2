// What many posts at once need to know first, asked once for all of them.
import type { Conversation, Message } from "~/prisma/generated/client";
import type { Tx } from "../core/context";
import { parentView, presentMessages } from "./present";
import type { MessageView, ParentView } from "./views";

export type LockedConversation = Pick<
  Conversation,
  "id" | "kind" | "workspaceId" | "audienceId" | "messageCount" | "createdById" | "municipalityCode"
>;

export interface Surroundings {
  /** The conversations posted to, locked until commit so that numbers have no gaps. */
  conversations: Map<string, LockedConversation>;
  /** What was posted before under the same client ids, by {@link postKey}. */
  earlier: Map<string, MessageView>;
  /** The messages answered, by their id. */
  parents: Map<string, ParentView & Pick<Message, "conversationId">>;
}

interface Post {
  conversationId: string;
  clientId: string;
  parentId?: string;
}

/** A sender's client id makes a message one of a kind within its conversation. */
export function postKey({ conversationId, clientId }: Post): string {
  return `${conversationId}:${clientId}`;
}

export async function surroundings(tx: Tx, posts: Post[]): Promise<Surroundings> {
  const conversations = await locked(tx, posts);
  const earlier = await sentBefore(tx, posts);
  const parents = await answered(tx, posts);
  return { conversations, earlier, parents };
}

async function locked(tx: Tx, posts: Post[]) {
  const ids = [...new Set(posts.map(({ conversationId }) => conversationId))];
  const rows = await tx.$queryRaw<LockedConversation[]>`
    select id, kind::text, "workspaceId", "audienceId", "messageCount", "createdById", "municipalityCode"
    from "Conversation" where id = any(${ids}::uuid[]) order by id for update`;
  return new Map(rows.map((row) => [row.id, row]));
}

async function sentBefore(tx: Tx, posts: Post[]) {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from "Message" join unnest(
      ${posts.map(({ conversationId }) => conversationId)}::uuid[], ${posts.map(({ clientId }) => clientId)}::uuid[]
    ) as sent (conversation, client) on "conversationId" = sent.conversation and "clientId" = sent.client`;
  if (rows.length === 0) return new Map<string, MessageView>();
  const views = await presentMessages(tx, { id: { in: rows.map(({ id }) => id) } });
  return new Map(views.map((view) => [postKey(view), view]));
}

async function answered(tx: Tx, posts: Post[]) {
  const ids = [...new Set(posts.flatMap(({ parentId }) => parentId ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await tx.message.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      number: true,
      body: true,
      deletedAt: true,
      conversationId: true,
      author: { select: { name: true } },
    },
  });
  return new Map(rows.map((row) => [row.id, { ...parentView(row), conversationId: row.conversationId }]));
}
