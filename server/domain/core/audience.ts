// What can't be read can't be found: where-clauses that keep every search within the reader's audiences.
import type { Prisma } from "~/prisma/generated/client";
import type { Tx } from "./context";
import { dateOf, dayOf } from "./day";
import type { Standing } from "./standing";

/** Conversations that this person may read: by audience, or by name for a partner. */
export function conversationsReadableBy(standing: Standing): Prisma.ConversationWhereInput {
  const { audienceIds, named } = reach(standing);
  if (named.length === 0) return { audienceId: { in: audienceIds } };
  return { OR: [{ audienceId: { in: audienceIds } }, { id: { in: named } }] };
}

/** Documents that this person may read: those whose comments they may read. */
export function documentsReadableBy(standing: Standing): Prisma.DocumentWhereInput {
  const { audienceIds, named } = reach(standing);
  if (named.length === 0) return { audienceId: { in: audienceIds } };
  return {
    OR: [{ audienceId: { in: audienceIds } }, { conversationId: { in: named } }],
  };
}

/** The same rule for a conversation already at hand. */
export function mayRead(
  standing: Standing,
  conversation: { id: string; audienceId: string; workspaceId: string },
) {
  const place = standing.places.get(conversation.workspaceId);
  return (
    place !== undefined &&
    (place.audienceIds.includes(conversation.audienceId) || place.named.includes(conversation.id))
  );
}

export interface Readers {
  municipalityCode: string;
  people: number;
}

/** How many people in each city read an audience; partners are named for single conversations and not counted here. */
export async function readersOf(
  tx: Tx,
  audience: { workspaceId: string | null; municipalityCode: string | null },
): Promise<Readers[]> {
  const rows = await tx.$queryRaw<Readers[]>`
    select o."municipalityCode", count(p.id)::int as people
    from "WorkspaceOwner" o
    left join "Membership" m on m."workspaceId" = o."workspaceId" and m.role <> 'partner'
    left join "Person" p on p.id = m."personId" and p."municipalityCode" = o."municipalityCode" and p."deactivatedAt" is null
    where o."workspaceId" = ${audience.workspaceId}::uuid
      and (${audience.municipalityCode}::text is null or o."municipalityCode" = ${audience.municipalityCode})
    group by o."municipalityCode", o.position order by o.position`;
  return rows;
}

/** How many partners read a conversation that they are named for: not those whose last day has been, nor who are shut out. */
export function partnersReading(tx: Tx, conversationId: string, now: Date): Promise<number> {
  const still = { OR: [{ endsOn: null }, { endsOn: { gte: dateOf(dayOf(now)) } }] };
  const membership = { role: "partner", person: { deactivatedAt: null }, ...still } as const;
  return tx.namedConversation.count({ where: { conversationId, membership } });
}

function reach(standing: Standing) {
  const places = [...standing.places.values()];
  return {
    audienceIds: places.flatMap((place) => place.audienceIds),
    named: places.flatMap((place) => place.named),
  };
}
