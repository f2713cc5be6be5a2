// The conversations of a workspace as its navigation needs them: every room, and what else is unread, followed my own way or begun on.
import * as z from "zod";
import type { ConversationKind, FollowLevel, Language } from "~/prisma/generated/client";
import { conversationsReadableBy } from "../../core/audience";
import type { Tx } from "../../core/context";
import { query } from "../../core/query";
import type { Place } from "../../core/standing";
import { id } from "../../core/text";
import { defaultLevelIn } from "../../following/find";
import { placeIn } from "../find";
import { presentMentions } from "../mentions/present";

/** As many of one's mentions come along as anybody counts: which of them are unread follows from how far one has read. */
const latest = 200;

export interface ConversationHead {
  id: string;
  kind: ConversationKind;
  title: string;
  language: Language;
  internalTo: string | null;
  /** The document whose comments it is. */
  documentId: string | null;
  messageCount: number;
  /** The number of the last message that I have read. */
  read: number;
  /** How often the mark has been taken back, and the number of the last message then. */
  turn: number;
  turnedAt: number;
  lastMessageAt: string;
  /** How closely I follow it; null when the workspace's default holds. */
  level: FollowLevel | null;
  /** Whether I have begun to write something there. */
  draft: boolean;
}

export const conversationsOfWorkspace = query({
  name: "conversation.all",
  input: z.object({ workspaceId: id }),
  find: ({ actor }, { workspaceId }) => placeIn(actor, workspaceId),
  async answer(look, { workspaceId }) {
    const { tx, actor } = look;
    const place = actor.places.get(workspaceId);
    const readable = { workspaceId, AND: conversationsReadableBy(actor) };
    const [conversations, mentions, defaultLevel] = await Promise.all([
      place ? headsIn(tx, place, actor.id) : [],
      place ? presentMentions(tx, { personId: actor.id, message: { conversation: readable } }, latest) : [],
      defaultLevelIn(look, workspaceId),
    ]);
    return { conversations, mentions, defaultLevel };
  },
});

async function headsIn(tx: Tx, place: Place, personId: string): Promise<ConversationHead[]> {
  const rows = await tx.$queryRaw<(Omit<ConversationHead, "lastMessageAt"> & { lastMessageAt: Date })[]>`
    select c.id, c.kind::text, c.title, c.language::text, a."municipalityCode" as "internalTo", d.id as "documentId", c."messageCount",
           coalesce(r.number, 0) as read, coalesce(r.turn, 0) as turn, coalesce(r."turnedAt", 0) as "turnedAt",
           c."lastMessageAt", f.level::text,
           w.body is not null as draft
    from "Conversation" c
    join "Audience" a on a.id = c."audienceId"
    left join "Document" d on d."conversationId" = c.id
    left join "ReadMark" r on r."conversationId" = c.id and r."personId" = ${personId}::uuid
    left join "Following" f on f."conversationId" = c.id and f."personId" = ${personId}::uuid
    left join "Draft" w on w."conversationId" = c.id and w."personId" = ${personId}::uuid and w.body <> ''
    where c."workspaceId" = ${place.workspaceId}::uuid
      and (c."audienceId" = any(${place.audienceIds}::uuid[]) or c.id = any(${place.named}::uuid[]))
      and (c.kind = 'room' or c."messageCount" > coalesce(r.number, 0) or f.level is not null or w.body is not null)
    order by c."createdAt", c.id`;
  return rows.map((row) => ({ ...row, lastMessageAt: row.lastMessageAt.toISOString() }));
}
