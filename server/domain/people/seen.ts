// Whom partners see: they are shown no list of people, only the names that stand in what they are named for.
import type { Tx } from "../core/context";
import { dateOf, dayOf } from "../core/day";

/**
 * The own streams of the partners who can read this person's name where they may read now; the person's own is among them,
 * if this is a partner.
 */
export async function streamsOfPartnersSeeing(tx: Tx, personId: string, now: Date): Promise<string[]> {
  const named = await namedWhere(tx, { role: "partner" as const }, now);
  const standing = await namesIn(tx, [...named.keys()], [personId]);
  const seeing = standing.flatMap(({ conversationId }) => named.get(conversationId) ?? []);
  const own = await tx.audience.findMany({
    where: { person: { role: "partner", OR: [{ id: personId }, { id: { in: seeing } }] } },
    select: { id: true },
  });
  return own.map(({ id }) => id);
}

/** Those of these people whom a partner sees now: themselves, and those whose names stand where they may read. */
export async function seenByPartner(tx: Tx, partnerId: string, ids: string[], now: Date): Promise<string[]> {
  const named = await namedWhere(tx, { personId: partnerId, role: "partner" as const }, now);
  const standing = await namesIn(tx, [...named.keys()], ids);
  const seen = new Set([partnerId, ...standing.map(({ personId }) => personId)]);
  return ids.filter((id) => seen.has(id));
}

/** The conversations that partners are named for until their last day has been, each with those partners. */
async function namedWhere(
  tx: Tx,
  membership: { role: "partner"; personId?: string },
  now: Date,
): Promise<Map<string, string[]>> {
  const still = [{ endsOn: null }, { endsOn: { gte: dateOf(dayOf(now)) } }];
  const rows = await tx.namedConversation.findMany({
    where: { membership: { ...membership, person: { deactivatedAt: null }, OR: still } },
    select: { conversationId: true, membership: { select: { personId: true } } },
  });
  const named = new Map<string, string[]>();
  for (const { conversationId, membership } of rows)
    named.set(conversationId, [...(named.get(conversationId) ?? []), membership.personId]);
  return named;
}

interface Name {
  conversationId: string;
  personId: string;
}

/** Which of these people are named in which of these conversations, as the views of what is in them show it. */
function namesIn(tx: Tx, conversationIds: string[], personIds: string[]): Promise<Name[]> {
  return tx.$queryRaw<Name[]>`
    with read as (
      select id, "createdById" from "Conversation" where id = any(${conversationIds}::uuid[])
    ), said as (
      select m.id, m."conversationId", m."authorId", m."deletedById", m."hidingId",
             m."deletedAt" is null and m."hidingId" is null as told
      from read join "Message" m on m."conversationId" = read.id
    ), names (conversation, person) as (
      select id, "createdById" from read
      union all select r."conversationId", r."personId" from read join "ConversationRevision" r on r."conversationId" = read.id
      union all select o."conversationId", o."personId" from read join "Outcome" o on o."conversationId" = read.id
      union all select o."conversationId", r."personId" from read join "Outcome" o on o."conversationId" = read.id
        join "OutcomeReview" r on r."outcomeId" = o.id
      union all select g."conversationId", g."personId" from read join "Merger" g on g."conversationId" = read.id
      union all select p."conversationId", p."createdById" from read join "Poll" p on p."conversationId" = read.id
      union all select p."conversationId", b."personId" from read join "Poll" p on p."conversationId" = read.id
        join "Ballot" b on b."pollId" = p.id
      union all select d."conversationId", unnest(array[d."changedById", v."createdById"]) from read
        join "Document" d on d."conversationId" = read.id join "DocumentVersion" v on v."documentId" = d.id
      union all select "conversationId", unnest(array["authorId", "deletedById"]) from said
      union all select said."conversationId", h."personId" from said join "Hiding" h on h.id = said."hidingId"
      union all select said."conversationId", r."personId" from said join "Reaction" r on r."messageId" = said.id where told
      union all select said."conversationId", p."personId" from said join "Pin" p on p."messageId" = said.id where told
      union all select said."conversationId", t."personId" from said join "Moved" t on t."standInId" = said.id
      union all select said."conversationId", t."personId" from said join "Arrival" t on t."messageId" = said.id
      union all select said."conversationId", unnest(array[c."personId", o."authorId"]) from said
        join "Copy" c on c."copyId" = said.id join "Message" o on o.id = c."originalId"
    )
    select distinct conversation as "conversationId", person as "personId" from names
    where person = any(${personIds}::uuid[])`;
}
