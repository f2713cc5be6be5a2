// What many posts at once need to know first, asked once for all of them.
import type { Conversation, Message } from "~/prisma/generated/client";
import type { SharedDeed } from "../core/command";
import type { Sql, Tx } from "../core/context";
import { type PoolPerson, poolsOf } from "./mentions/pool";
import { couldMention } from "./mentions/token";
import { parentView, presentMessages } from "./present";
import type { MessageView, ParentView } from "./views";

export interface LockedConversation
  extends Pick<
    Conversation,
    | "id"
    | "kind"
    | "workspaceId"
    | "audienceId"
    | "messageCount"
    | "createdById"
    | "municipalityCode"
    | "state"
  > {
  isShared: boolean;
}

export interface Surroundings {
  /** The conversations posted to, locked until commit so that numbers have no gaps. */
  conversations: Map<string, LockedConversation>;
  /** What was posted before under the same client ids, by {@link postKey}. */
  earlier: Map<string, MessageView>;
  /** The messages answered, by their id. */
  parents: Map<string, Answered>;
  /** Who can be mentioned, in the conversations where somebody may be. */
  pools: Map<string, PoolPerson[]>;
}

/** A message that somebody answers; it may have been moved while the answer was on its way. */
export interface Answered extends ParentView, Pick<Message, "conversationId"> {
  /** The conversations that it was moved out of. */
  wasIn: string[];
  /** It only stands in for what is elsewhere. */
  standsIn: boolean;
}

interface Post {
  conversationId: string;
  clientId: string;
  parentId?: string;
  body: string;
}

/** A sender's client id makes a message one of a kind within its conversation. */
export function postKey({ conversationId, clientId }: Pick<Post, "conversationId" | "clientId">): string {
  return `${conversationId}:${clientId}`;
}

export async function surroundings(
  { tx, context, now }: Pick<SharedDeed, "tx" | "context" | "now">,
  posts: Post[],
): Promise<Surroundings> {
  const mentioning = posts.filter(({ body }) => couldMention(body)).map((post) => post.conversationId);
  const [rows, parents, pools] = await Promise.all([
    locked(tx, posts),
    answered(tx, posts),
    poolsOf(tx, mentioning, now),
  ]);
  const conversations = new Map(rows.map(({ sentBefore: _, ...row }) => [row.id, row]));
  // Committed before, so it is as well seen from outside. It may have been moved while this waited for the lock: what
  // goes by its client id now is what stands in for it.
  const earlier = await viewsOf(
    context.db,
    rows.flatMap(({ id, sentBefore }) => sentBefore.map((clientId) => ({ conversationId: id, clientId }))),
  );
  return { conversations, earlier, parents, pools };
}

/**
 * With those of the client ids under which a message was sent before. One that another server stores while this
 * waits for the lock is not among them: storing it once more breaks a constraint, and the posts are tried again.
 */
function locked(tx: Sql, posts: Post[]) {
  const conversationIds = posts.map(({ conversationId }) => conversationId);
  const clientIds = posts.map(({ clientId }) => clientId);
  return tx.$queryRaw<(LockedConversation & { sentBefore: string[] })[]>`
    select c.id, c.kind::text, c."workspaceId", c."audienceId", c."messageCount", c."createdById", c."municipalityCode", c.state::text,
           (select a."municipalityCode" is null from "Audience" a where a.id = c."audienceId") as "isShared",
           array(select m."clientId"::text
                 from unnest(${conversationIds}::uuid[], ${clientIds}::uuid[]) as sent (conversation, client)
                 join "Message" m on m."conversationId" = sent.conversation and m."clientId" = sent.client
                 where sent.conversation = c.id) as "sentBefore"
    from "Conversation" c where c.id = any(${[...new Set(conversationIds)]}::uuid[])
    order by c.id for no key update`;
}

async function viewsOf(db: Tx, sent: Pick<Post, "conversationId" | "clientId">[]) {
  const views = sent.length > 0 ? await presentMessages(db, { OR: sent }) : [];
  return new Map(views.map((view) => [postKey(view), view]));
}

async function answered(tx: Sql, posts: Post[]): Promise<Surroundings["parents"]> {
  const ids = [...new Set(posts.flatMap(({ parentId }) => parentId ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await tx.$queryRaw<AnsweredRow[]>`
    select m.id, m.number, m.body, m.language::text, m."deletedAt" is not null as deleted, m."hidingId" is not null as hidden,
           m."conversationId", p.name as author,
           exists(select 1 from "Moved" s where s."standInId" = m.id) as "standsIn",
           array(select o."conversationId"::text from "Moved" s join "Message" o on o.id = s."standInId"
                 where s."messageId" = m.id) as "wasIn"
    from "Message" m join "Person" p on p.id = m."authorId" where m.id = any(${ids}::uuid[])`;
  return new Map(
    rows.map(({ conversationId, wasIn, standsIn, ...row }) => [
      row.id,
      { ...parentView(row), conversationId, wasIn, standsIn },
    ]),
  );
}

interface AnsweredRow extends Pick<Message, "id" | "number" | "body" | "language" | "conversationId"> {
  author: string;
  deleted: boolean;
  hidden: boolean;
  standsIn: boolean;
  wasIn: string[];
}
