// The people of a workspace, city by city, and what one can do about those of one's own.
import { conversationsReadableBy } from "../../core/audience";
import { markOf, type TownMark, townName } from "../../core/municipality";
import { may } from "../../core/permissions";
import { type PersonRef, personRef } from "../../core/person";
import { type Look, query } from "../../core/query";
import { workspaceFor } from "../find";
import { type MembershipView, presentMemberships } from "../present";
import { workspaceInput } from "../schema";

export interface CityPeople extends TownMark {
  members: MembershipView[];
  partners: MembershipView[];
}

/** Somebody of one's own city who has no place here yet. */
export interface Candidate extends PersonRef {
  isPartner: boolean;
}

export const workspacePeople = query({
  name: "workspace.people",
  input: workspaceInput,
  find: (look, { workspaceId }) => workspaceFor(look, workspaceId),
  async answer(look, { workspaceId }, found) {
    const mayGive = may(look.actor, "membership.give", found);
    return {
      cities: await citiesOf(look, workspaceId),
      myCode: look.actor.municipalityCode,
      mayGive,
      candidates: mayGive ? await candidatesFor(look, workspaceId) : [],
      conversations: mayGive ? await nameable(look, workspaceId) : [],
      named: mayGive ? await namedByPlace(look, workspaceId) : {},
    };
  },
});

export type WorkspacePeople = Awaited<ReturnType<typeof workspacePeople.answer>>;

async function citiesOf({ tx }: Look, workspaceId: string): Promise<CityPeople[]> {
  const owners = await tx.workspaceOwner.findMany({
    where: { workspaceId },
    include: { municipality: townName },
    orderBy: { position: "asc" },
  });
  const places = await presentMemberships(tx, { workspaceId });
  return owners.map(({ municipality }) => {
    const own = places.filter(({ person }) => person.municipalityCode === municipality.code);
    return {
      ...markOf(municipality),
      members: own.filter(({ role }) => role !== "partner"),
      partners: own.filter(({ role }) => role === "partner"),
    };
  });
}

async function candidatesFor({ tx, actor }: Look, workspaceId: string): Promise<Candidate[]> {
  const people = await tx.person.findMany({
    where: {
      municipalityCode: actor.municipalityCode,
      deactivatedAt: null,
      memberships: { none: { workspaceId } },
    },
    select: { ...personRef.select, role: true },
    orderBy: { name: "asc" },
  });
  return people.map(({ role, ...person }) => ({ ...person, isPartner: role === "partner" }));
}

/** What the reader can let a partner take part in. */
async function nameable({ tx, actor }: Look, workspaceId: string) {
  const rows = await tx.conversation.findMany({
    where: { workspaceId, AND: conversationsReadableBy(actor) },
    select: {
      id: true,
      kind: true,
      title: true,
      language: true,
      audience: { select: { municipalityCode: true } },
    },
    orderBy: [{ kind: "asc" }, { title: "asc" }],
  });
  return rows.map(({ audience, ...row }) => ({ ...row, internalTo: audience.municipalityCode }));
}

/** For each partner of the own city, the conversations named for them that the reader can read too. */
async function namedByPlace({ tx, actor }: Look, workspaceId: string): Promise<Record<string, string[]>> {
  const rows = await tx.namedConversation.findMany({
    where: {
      membership: { workspaceId, role: "partner", municipalityCode: actor.municipalityCode },
      conversation: conversationsReadableBy(actor),
    },
  });
  const named: Record<string, string[]> = {};
  for (const { membershipId, conversationId } of rows)
    named[membershipId] = [...(named[membershipId] ?? []), conversationId];
  return named;
}
