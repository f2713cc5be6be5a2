// Whoever had read what is moved has read it where it is now, as far as a mark can say so.
import type { Conversation } from "~/prisma/generated/client";
import type { Deed } from "../core/command";
import { readMoved } from "./events";
import type { ReadView } from "./views";

type Place = Pick<Conversation, "id" | "workspaceId" | "audienceId" | "messageCount">;

/**
 * A mark is one number, and what is moved comes last: so a mark moves on for those who had read all that was there
 * before, past as many of the moved ones as they had read. For others the moved ones are unread like what is before
 * them, also for those who take their mark back while this waits for it. Partners, who may not read both, keep their marks as they are.
 */
export async function moveMarks(
  { tx, now, tell }: Deed,
  moves: { number: number; newNumber: number }[],
  from: Place,
  to: Place,
): Promise<void> {
  const marks = await tx.$queryRaw<(ReadView & { audienceId: string })[]>`
    with moved as (
      select * from unnest(${moves.map(({ number }) => number)}::int[], ${moves.map(({ newNumber }) => newNumber)}::int[]) as moved (old, new)
    ), along as (
      select p.id as person, own.id as audience, max(moved.new) as number
      from "Membership" m
      join "Person" p on p.id = m."personId" and p."deactivatedAt" is null
      join "Audience" a on a.id = ${to.audienceId}::uuid and (a."municipalityCode" is null or a."municipalityCode" = p."municipalityCode")
      join "Audience" own on own."personId" = p.id
      join "ReadMark" there on there."personId" = p.id and there."conversationId" = ${from.id}::uuid
      left join "ReadMark" here on here."personId" = p.id and here."conversationId" = ${to.id}::uuid
      join moved on moved.old <= there.number
      where m."workspaceId" = ${to.workspaceId}::uuid and m.role <> 'partner' and coalesce(here.number, 0) >= ${to.messageCount}
      group by p.id, own.id
    ), marked as (
      insert into "ReadMark" ("personId", "conversationId", number, at)
      select person, ${to.id}::uuid, number, ${now} from along
      on conflict ("personId", "conversationId") do update set number = excluded.number, at = excluded.at
      where "ReadMark".number >= ${to.messageCount}
      returning "personId", "conversationId" as id, number, turn, "turnedAt"
    )
    select marked.id, marked.number, marked.turn, marked."turnedAt", along.audience as "audienceId"
    from marked join along on along.person = marked."personId"`;
  for (const { audienceId, ...view } of marks) tell(readMoved, { audienceId, id: view.id, view });
}
