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
  const rows = await locked(tx, posts);
  const conversations = new Map(rows.map(({ sentBefore: _, ...row }) => [row.id, row]));
  const earlier = await viewsOf(
    tx,
    rows.flatMap(({ sentBefore }) => sentBefore),
  );
  const parents = await answered(tx, posts);
  return { conversations, earlier, parents };
}

/**
 * With the ids of messages that were sent before under the same client ids. One that another server stores while this
 * waits for the lock is not among them: storing it once more breaks a constraint, and the posts are tried again.
 */
function locked(tx: Tx, posts: Post[]) {
  const conversationIds = posts.map(({ conversationId }) => conversationId);
  const clientIds = posts.map(({ clientId }) => clientId);
  return tx.$queryRaw<(LockedConversation & { sentBefore: string[] })[]>`
    select c.id, c.kind::text, c."workspaceId", c."audienceId", c."messageCount", c."createdById", c."municipalityCode",
           array(select m.id::text
                 from unnest(${conversationIds}::uuid[], ${clientIds}::uuid[]) as sent (conversation, client)
                 join "Message" m on m."conversationId" = sent.conversation and m."clientId" = sent.client
                 where sent.conversation = c.id) as "sentBefore"
    from "Conversation" c where c.id = any(${[...new Set(conversationIds)]}::uuid[])
    order by c.id for no key update`;
}

async function viewsOf(tx: Tx, ids: string[]) {
  const views = ids.length > 0 ? await presentMessages(tx, { id: { in: ids } }) : [];
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
