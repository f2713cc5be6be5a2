// Who may see, hear and do what about people, twinnings, places, work packages and files: the permission table in other words than the product's.
import { words } from "../property/cast";
import type { Rows } from "./rows";

type Them = Rows["people"][number];

/** One person's standing, read off the rows. */
export function sightOf(rows: Rows, personId: string) {
  const me = rows.people.find(({ id }) => id === personId) as Them;
  const code = me.municipalityCode;
  const active = me.deactivatedAt === null;
  const ofCity = active && me.role !== "partner";
  const runsCity = active && me.role === "coordinator";
  const placeIn = (workspaceId: string) =>
    active
      ? rows.places.find((place) => place.workspaceId === workspaceId && place.personId === personId)
      : undefined;
  const isColleagueIn = (workspaceId: string) => {
    const place = placeIn(workspaceId);
    return place !== undefined && place.role !== "partner";
  };
  const governs = (workspaceId: string) =>
    runsCity &&
    rows.workspaces.some(
      ({ id, owners }) => id === workspaceId && owners.some((owner) => owner.municipalityCode === code),
    );
  const leads = (workspaceId: string) => placeIn(workspaceId)?.role === "lead";
  const writes = (workspaceId: string) => ["lead", "member"].includes(placeIn(workspaceId)?.role ?? "");
  const isParty = ({ parties }: Rows["twinnings"][number]) =>
    parties.some((party) => party.municipalityCode === code);
  const reads = ({ workspaceId, conversationId, audience }: Rows["documents"][number]) => {
    const place = placeIn(workspaceId);
    if (place?.role === "partner")
      return place.named.some((named) => named.conversationId === conversationId);
    return place !== undefined && (audience.municipalityCode ?? code) === code;
  };
  return {
    ...{ me, active, ofCity, runsCity, placeIn, isColleagueIn, governs, leads, writes, isParty, reads },
    people: ofCity ? rows.people.filter((one) => one.municipalityCode === code) : [],
    twinnings: ofCity ? rows.twinnings.filter(isParty) : [],
    workspaces: rows.workspaces.filter(({ id }) => placeIn(id) !== undefined || governs(id)),
    packages: rows.packages.filter(
      ({ workspaceId }) => placeIn(workspaceId) !== undefined || governs(workspaceId),
    ),
    places: rows.places.filter(
      (place) =>
        (isColleagueIn(place.workspaceId) || governs(place.workspaceId)) &&
        rows.people.some(({ id, deactivatedAt }) => id === place.personId && deactivatedAt === null),
    ),
    documents: rows.documents.filter(reads),
  };
}

export type Sight = ReturnType<typeof sightOf>;

/** The keys of all that this person should find. */
export function seenBy({ people, twinnings, workspaces, packages, places, documents }: Sight): string[] {
  const keys = (kind: string, many: { id: string }[]) => many.map(({ id }) => `${kind}:${id}`);
  return [
    ...keys("person", people),
    ...keys("twinning", twinnings),
    ...keys("workspace", workspaces),
    ...keys("workPackage", packages),
    ...keys("membership", places),
    ...keys("document", documents),
  ].sort();
}

/** The audiences that this person hears. */
export function heardBy({ me, active, ofCity, isColleagueIn }: Sight, { audiences }: Rows): Set<string> {
  const hears = ({ personId, municipalityCode, workspaceId }: Rows["audiences"][number]) => {
    if (personId) return personId === me.id;
    if (municipalityCode !== null && municipalityCode !== me.municipalityCode) return false;
    return workspaceId === null ? ofCity : isColleagueIn(workspaceId);
  };
  return new Set(active ? audiences.filter(hears).map(({ id }) => id) : []);
}

/** The words that stand only in what this person may not see. */
export function hiddenFrom(sight: Sight, rows: Rows): Set<string> {
  const wordsIn = (many: unknown) => JSON.stringify(many).match(words) ?? [];
  const { twinnings, workspaces, packages, documents } = sight;
  const seen = new Set<string>(wordsIn([twinnings, workspaces, packages, documents]));
  const all = [rows.twinnings, rows.workspaces, rows.packages, rows.documents];
  return new Set(wordsIn(all).filter((word) => !seen.has(word)));
}

/** Whether the table lets this person do it to that at all; whether it can be done is another thing. */
export function mayDo(sight: Sight, rows: Rows, name: string, input: Record<string, unknown>): boolean {
  const { me, active, runsCity, leads, governs, writes, isParty, reads } = sight;
  const one = <Row extends { id: string }>(many: Row[], id: unknown) => many.find((row) => row.id === id);
  const mine = (personId: unknown) => one(rows.people, personId)?.municipalityCode === me.municipalityCode;
  const placing = (workspaceId: string, personId: unknown) =>
    mine(personId) && (leads(workspaceId) || governs(workspaceId));
  const twinning = one(rows.twinnings, input.twinningId);
  const place = one(rows.places, input.membershipId);
  const workPackage = one(rows.packages, input.workPackageId);
  const document = one(rows.documents, input.documentId);
  if (!active) return false;
  if (name.startsWith("person.")) return runsCity && mine(input.personId);
  if (name === "twinning.propose") return runsCity;
  if (name.startsWith("twinning.")) return runsCity && twinning !== undefined && isParty(twinning);
  if (name === "workPackage.edit") return workPackage !== undefined && leads(workPackage.workspaceId);
  if (name === "workPackage.add" || name === "workspace.edit") return leads(String(input.workspaceId));
  if (name === "membership.give") return placing(String(input.workspaceId), input.personId);
  if (name.startsWith("membership."))
    return place !== undefined && placing(place.workspaceId, place.personId);
  if (name === "document.add") return writes(String(input.workspaceId));
  if (name === "document.addVersion")
    return document !== undefined && reads(document) && writes(document.workspaceId);
  throw new Error(`the model does not know ${name}`);
}
