// The people of a conversation's workspace, and who of them can read it: among whom a name is looked for.
import type { Sql } from "../../core/context";
import { dayOf } from "../../core/day";
import { markOf, type TownMark } from "../../core/municipality";

export interface PoolPerson {
  id: string;
  name: string;
  title: string;
  organisation: string;
  municipalityCode: string;
  town: TownMark;
  /** The person's own stream. */
  audienceId: string;
  partner: boolean;
  reads: boolean;
  /** A partner who writes here has seen this person's name: on a message, or as whose conversation it is. */
  seen: boolean;
}

/**
 * By conversation. Partners are shown no list of people, so for conversations that one is named for it also finds whose
 * names stand there; elsewhere nobody asks, and nothing is searched.
 */
export async function poolsOf(
  tx: Sql,
  conversationIds: string[],
  now: Date,
): Promise<Map<string, PoolPerson[]>> {
  const ids = [...new Set(conversationIds)];
  if (ids.length === 0) return new Map();
  const rows = await tx.$queryRaw<PoolRow[]>`
    with chosen as (
      select c.id, c."workspaceId", c."createdById", a."municipalityCode" as city,
             exists (select 1 from "NamedConversation" n where n."conversationId" = c.id) as named
      from "Conversation" c join "Audience" a on a.id = c."audienceId" where c.id = any(${ids}::uuid[])
    ), spoke as (
      select distinct m."conversationId", m."authorId" from chosen
      join "Message" m on m."conversationId" = chosen.id where chosen.named
    )
    select chosen.id as "conversationId", p.id, p.name, p.title, p.organisation, p."municipalityCode",
           t.name as municipality, own.id as "audienceId", m.role = 'partner' as partner,
           case when m.role = 'partner'
             then exists (select 1 from "NamedConversation" n where n."membershipId" = m.id and n."conversationId" = chosen.id)
             else chosen.city is null or chosen.city = p."municipalityCode" end as reads,
           p.id = chosen."createdById"
             or exists (select 1 from spoke where spoke."conversationId" = chosen.id and spoke."authorId" = p.id) as seen
    from chosen
    join "Membership" m on m."workspaceId" = chosen."workspaceId" and (m."endsOn" is null or m."endsOn" >= ${dayOf(now)}::date)
    join "Person" p on p.id = m."personId" and p."deactivatedAt" is null
    join "Municipality" t on t.code = p."municipalityCode"
    join "Audience" own on own."personId" = p.id
    order by p.name, p.id`;
  return grouped(rows);
}

/** The same of one conversation. */
export async function poolOf(tx: Sql, conversationId: string, now: Date): Promise<PoolPerson[]> {
  return (await poolsOf(tx, [conversationId], now)).get(conversationId) ?? [];
}

/** The same for a conversation that is not opened yet: who would read it. */
export async function poolFor(
  tx: Sql,
  { workspaceId, municipalityCode }: { workspaceId: string | null; municipalityCode: string | null },
  now: Date,
): Promise<PoolPerson[]> {
  const rows = await tx.$queryRaw<PoolRow[]>`
    select '' as "conversationId", p.id, p.name, p.title, p.organisation, p."municipalityCode", t.name as municipality,
           own.id as "audienceId", m.role = 'partner' as partner, false as seen,
           m.role <> 'partner' and (${municipalityCode}::text is null or p."municipalityCode" = ${municipalityCode}) as reads
    from "Membership" m
    join "Person" p on p.id = m."personId" and p."deactivatedAt" is null
    join "Municipality" t on t.code = p."municipalityCode"
    join "Audience" own on own."personId" = p.id
    where m."workspaceId" = ${workspaceId}::uuid and (m."endsOn" is null or m."endsOn" >= ${dayOf(now)}::date)
    order by p.name, p.id`;
  return grouped(rows).get("") ?? [];
}

interface PoolRow extends Omit<PoolPerson, "town"> {
  conversationId: string;
  municipality: string;
}

function grouped(rows: PoolRow[]): Map<string, PoolPerson[]> {
  const pools = new Map<string, PoolPerson[]>();
  for (const { conversationId, municipality, ...person } of rows) {
    const pool = pools.get(conversationId) ?? [];
    pool.push({ ...person, town: markOf({ code: person.municipalityCode, name: municipality }) });
    pools.set(conversationId, pool);
  }
  return pools;
}
