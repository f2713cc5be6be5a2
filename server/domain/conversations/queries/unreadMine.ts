// How much is unread in each workspace that one is in: what the tab says on pages outside of them, as it does within.
import * as z from "zod";
import { query } from "../../core/query";

export interface UnreadIn {
  workspaceId: string;
  unread: number;
}

/**
 * All of what one gets everything of, what mentions one of what one follows, and nothing of what is muted. A workspace
 * where that is nothing is left out.
 */
export const unreadMine = query({
  name: "unread.mine",
  input: z.object({}),
  find: () => ({}),
  async answer({ tx, actor }) {
    const places = [...actor.places.values()];
    const audiences = places.flatMap(({ audienceIds }) => audienceIds);
    const named = places.flatMap((place) => place.named);
    const workspaces = await tx.$queryRaw<UnreadIn[]>`
      select c."workspaceId", sum(n.unread)::int as unread
      from "Conversation" c
      left join "ReadMark" r on r."conversationId" = c.id and r."personId" = ${actor.id}::uuid
      left join "Following" f on f."conversationId" = c.id and f."personId" = ${actor.id}::uuid
      left join "FollowingDefault" d on d."workspaceId" = c."workspaceId" and d."personId" = ${actor.id}::uuid
      cross join lateral (
        select case when coalesce(f.level, d.level, 'everything') = 'following' then (
          select count(*) from "Mention" m join "Message" s on s.id = m."messageId"
          where m."personId" = ${actor.id}::uuid and s."conversationId" = c.id
            and s.number > coalesce(r.number, 0) and s."hidingId" is null
        ) else c."messageCount" - coalesce(r.number, 0) end as unread
      ) n
      where (c."audienceId" = any(${audiences}::uuid[]) or c.id = any(${named}::uuid[]))
        and c."messageCount" > coalesce(r.number, 0)
        and coalesce(f.level, d.level, 'everything') <> 'muted'
      group by c."workspaceId"
      having sum(n.unread) > 0`;
    return { workspaces };
  },
});
