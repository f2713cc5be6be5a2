// A person's standing: who they are and where they may read, found anew for every deed.
import type { Language, PersonRole, WorkspaceRole } from "~/prisma/generated/client";
import type { Sql } from "./context";
import { dayOf } from "./day";

/** A person's place in one workspace. */
export interface Place {
  workspaceId: string;
  role: WorkspaceRole;
  /** The shared audience and the own city's internal one; a partner has neither. */
  audienceIds: string[];
  /** The conversations that a partner is named for. */
  named: string[];
}

export interface Standing {
  id: string;
  name: string;
  title: string;
  organisation: string;
  language: Language;
  role: PersonRole | "visitor";
  municipalityCode: string;
  /** The person's own stream. */
  audienceId: string;
  /** The stream of one's city's side; a partner and a visitor have none. */
  cityAudienceId: string | null;
  places: Map<string, Place>;
}

/** Somebody who is not signed in. */
export const visitor: Standing = {
  id: "",
  name: "",
  title: "",
  organisation: "",
  language: "sv",
  role: "visitor",
  municipalityCode: "",
  audienceId: "",
  cityAudienceId: null,
  places: new Map(),
};

/** The standing of one active person at this moment, or undefined. */
export async function standingOf(tx: Sql, personId: string, now: Date): Promise<Standing | undefined> {
  return (await standingsOf(tx, [personId], now)).get(personId);
}

/**
 * The standings of those among these people who are active, in one question to the database. A partner's last day ends at
 * midnight in Sweden.
 */
export async function standingsOf(tx: Sql, personIds: string[], now: Date): Promise<Map<string, Standing>> {
  const rows = await tx.$queryRaw<Row[]>`
    select p.id, p.name, p.title, p.organisation, p.language::text, p.role::text, p."municipalityCode", own.id as "audienceId",
           city.id as "cityAudienceId",
           m."workspaceId", m.role::text as "placeRole",
           array(select a.id::text from "Audience" a
                 where a."workspaceId" = m."workspaceId" and m.role <> 'partner'
                   and (a."municipalityCode" is null or a."municipalityCode" = p."municipalityCode")) as "audienceIds",
           array(select n."conversationId"::text from "NamedConversation" n
                 where n."membershipId" = m.id and m.role = 'partner') as named
    from "Person" p
    join "Audience" own on own."personId" = p.id
    left join "Audience" city on p.role <> 'partner' and city."municipalityCode" = p."municipalityCode" and city."workspaceId" is null
    left join "Membership" m on m."personId" = p.id and (m."endsOn" is null or m."endsOn" >= ${dayOf(now)}::date)
    where p.id = any(${personIds}::uuid[]) and p."deactivatedAt" is null`;
  return gathered(rows);
}

/** Every audience whose stream the person may hear: the person's own, their city's side's, and each place's. */
export function audienceIdsOf({ audienceId, cityAudienceId, places }: Standing): string[] {
  const inPlaces = [...places.values()].flatMap((place) => place.audienceIds);
  return [audienceId, ...(cityAudienceId ? [cityAudienceId] : []), ...inPlaces];
}

interface Row extends Omit<Standing, "places">, Omit<Place, "workspaceId" | "role"> {
  workspaceId: string | null;
  placeRole: WorkspaceRole;
  audienceId: string;
}

function gathered(rows: Row[]): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const { workspaceId, placeRole, audienceIds, named, ...person } of rows) {
    const standing = standings.get(person.id) ?? {
      ...person,
      places: new Map(),
    };
    if (workspaceId)
      standing.places.set(workspaceId, {
        workspaceId,
        role: placeRole,
        audienceIds,
        named,
      });
    standings.set(person.id, standing);
  }
  return standings;
}
