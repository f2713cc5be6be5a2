// The conversations of a workspace as its navigation needs them: every room, and whatever else has something unread.
import * as z from "zod";
import type { ConversationKind } from "~/prisma/generated/client";
import { conversationsReadableBy } from "../../core/audience";
import type { Tx } from "../../core/context";
import { query } from "../../core/query";
import type { Place } from "../../core/standing";
import { id } from "../../core/text";
import { placeIn } from "../find";
import { presentMentions } from "../mentions/present";

/** As many of one's mentions come along as anybody counts: which of them are unread follows from how far one has read. */
const latest = 200;

export interface ConversationHead {
  id: string;
  kind: ConversationKind;
  title: string;
  internalTo: string | null;
  messageCount: number;
  /** The number of the last message that I have read. */
  read: number;
  lastMessageAt: string;
}

export const conversationsOfWorkspace = query({
  name: "conversation.all",
  input: z.object({ workspaceId: id }),
  find: ({ actor }, { workspaceId }) => placeIn(actor, workspaceId),
  async answer({ tx, actor }, { workspaceId }) {
    const place = actor.places.get(workspaceId);
    if (!place) return { conversations: [], mentions: [] };
    const readable = { workspaceId, AND: conversationsReadableBy(actor) };
    const [conversations, mentions] = await Promise.all([
      headsIn(tx, place, actor.id),
      presentMentions(tx, { personId: actor.id, message: { conversation: readable } }, latest),
    ]);
    return { conversations, mentions };
  },
});

async function headsIn(tx: Tx, place: Place, personId: string): Promise<ConversationHead[]> {
  const rows = await tx.$queryRaw<(Omit<ConversationHead, "lastMessageAt"> & { lastMessageAt: Date })[]>`
    select c.id, c.kind::text, c.title, a."municipalityCode" as "internalTo", c."messageCount",
           coalesce(r.number, 0) as read, c."lastMessageAt"
    from "Conversation" c
    join "Audience" a on a.id = c."audienceId"
    left join "ReadMark" r on r."conversationId" = c.id and r."personId" = ${personId}::uuid
    where c."workspaceId" = ${place.workspaceId}::uuid
      and (c."audienceId" = any(${place.audienceIds}::uuid[]) or c.id = any(${place.named}::uuid[]))
      and (c.kind = 'room' or c."messageCount" > coalesce(r.number, 0))
    order by c."createdAt", c.id`;
  return rows.map((row) => ({ ...row, lastMessageAt: row.lastMessageAt.toISOString() }));
}
