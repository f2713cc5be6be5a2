// The places people have in a workspace: who can be given one, which role fits whom, and what must not be left behind.
import type { Person, WorkspaceRole } from "~/prisma/generated/client";
import { conversationsReadableBy } from "../core/audience";
import type { Deed } from "../core/command";
import { dayOf } from "../core/day";
import type { EventType } from "../core/event";
import { refuse, refuseField } from "../core/refusal";
import { sharedAudienceOf } from "./find";
import type { MembershipView } from "./present";

interface Terms {
  role: WorkspaceRole;
  endsOn?: string | undefined;
  conversationIds?: string[] | undefined;
}

/** An active person of the actor's own city, or a partner that it hosts. Refuses `not-found`. */
export async function ownPerson({ tx, actor }: Deed, id: string): Promise<Person> {
  const { municipalityCode } = actor;
  const found = await tx.person.findFirst({ where: { id, municipalityCode, deactivatedAt: null } });
  return found ?? refuse("not-found");
}

/** The columns of a place. Refuses a role that does not fit the person, and a partner without a last day ahead. */
export function fittingTerms({ now }: Deed, person: Pick<Person, "role">, { role, endsOn }: Terms) {
  const isPartner = person.role === "partner";
  if (isPartner !== (role === "partner")) refuseField("role", isPartner ? "partner-only" : "not-a-partner");
  if (!isPartner) return { role, endsOn: null };
  if (!endsOn) return refuseField("endsOn", "partner-needs-end");
  if (endsOn < dayOf(now)) refuseField("endsOn", "ends-in-the-past");
  return { role, endsOn: new Date(endsOn) };
}

/** Names conversations for a partner: those the actor chose, among those that the actor can read. */
export async function nameConversations(
  { tx, actor }: Deed,
  membership: { id: string; workspaceId: string },
  conversationIds: string[],
): Promise<void> {
  const readable = { workspaceId: membership.workspaceId, AND: conversationsReadableBy(actor) };
  const chosen = await tx.conversation.findMany({
    where: { ...readable, id: { in: conversationIds } },
    select: { id: true },
  });
  if (chosen.length < new Set(conversationIds).size) refuse("not-found");
  await tx.namedConversation.deleteMany({ where: { membershipId: membership.id, conversation: readable } });
  await tx.namedConversation.createMany({
    data: chosen.map(({ id }) => ({ membershipId: membership.id, conversationId: id })),
  });
  const named = await tx.namedConversation.count({ where: { membershipId: membership.id } });
  if (named === 0) refuseField("conversationIds", "name-conversations");
}

/** Marks what is already there as read: for somebody who arrives, only what comes after is new. */
export async function startReading({ tx, now }: Deed, membershipId: string): Promise<void> {
  await tx.$executeRaw`
    insert into "ReadMark" as mark ("personId", "conversationId", number, at)
    select m."personId", c.id, c."messageCount", ${now}
    from "Membership" m
    join "Person" p on p.id = m."personId"
    join "Conversation" c on c."workspaceId" = m."workspaceId" and c."messageCount" > 0
    join "Audience" a on a.id = c."audienceId"
    where m.id = ${membershipId}::uuid and case when m.role = 'partner'
      then exists (select 1 from "NamedConversation" n where n."membershipId" = m.id and n."conversationId" = c.id)
      else a."municipalityCode" is null or a."municipalityCode" = p."municipalityCode" end
    on conflict ("personId", "conversationId") do nothing`;
}

/** Refuses `conflict` (`last-lead`) what would leave a city's people in a workspace without a lead. */
export async function mustLeaveLead(
  { tx }: Deed,
  leaving: { id: string; workspaceId: string; municipalityCode: string },
): Promise<void> {
  const { workspaceId, municipalityCode } = leaving;
  const colleagues = await tx.$queryRaw<{ id: string; role: WorkspaceRole }[]>`
    select m.id, m.role::text from "Membership" m join "Person" p on p.id = m."personId"
    where m."workspaceId" = ${workspaceId}::uuid and m."municipalityCode" = ${municipalityCode}
      and m.role <> 'partner' and p."deactivatedAt" is null
    order by m.id for update of m`;
  const leads = colleagues.filter(({ role }) => role === "lead");
  const isLast = leads.length === 1 && leads[0]?.id === leaving.id;
  if (isLast && colleagues.length > 1) refuse("conflict", "last-lead");
}

/** Tells everyone in the workspace, and the person in their own stream; their sockets hear anew what they may. */
export async function tellOfPlace(
  { tx, tell, context, afterwards }: Deed,
  event: EventType<string, MembershipView>,
  { id, workspaceId, personId }: { id: string; workspaceId: string; personId: string },
): Promise<void> {
  const own = await tx.audience.findUniqueOrThrow({ where: { personId } });
  tell(event, { audienceId: await sharedAudienceOf(tx, workspaceId), id });
  tell(event, { audienceId: own.id, id });
  afterwards(() => context.connections.recheck([personId]));
}
