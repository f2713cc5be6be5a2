// How much is unread in each workspace that one is in: what the tab says on pages outside of them.
import * as z from "zod";
import { query } from "../../core/query";

export interface UnreadIn {
  workspaceId: string;
  unread: number;
}

/** Counted as the badges of a workspace are: nothing of what is muted. A workspace where all is read is left out. */
export const unreadMine = query({
  name: "unread.mine",
  input: z.object({}),
  find: () => ({}),
  async answer({ tx, actor }) {
    const places = [...actor.places.values()];
    const audiences = places.flatMap(({ audienceIds }) => audienceIds);
    const named = places.flatMap((place) => place.named);
    const workspaces = await tx.$queryRaw<UnreadIn[]>`
      select c."workspaceId", sum(c."messageCount" - coalesce(r.number, 0))::int as unread
      from "Conversation" c
      left join "ReadMark" r on r."conversationId" = c.id and r."personId" = ${actor.id}::uuid
      left join "Following" f on f."conversationId" = c.id and f."personId" = ${actor.id}::uuid
      left join "FollowingDefault" d on d."workspaceId" = c."workspaceId" and d."personId" = ${actor.id}::uuid
      where (c."audienceId" = any(${audiences}::uuid[]) or c.id = any(${named}::uuid[]))
        and c."messageCount" > coalesce(r.number, 0)
        and coalesce(f.level, d.level, 'everything') <> 'muted'
      group by c."workspaceId"`;
    return { workspaces };
  },
});
