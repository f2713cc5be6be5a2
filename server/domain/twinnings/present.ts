// From rows to views: the only way that a twinning gets out.
import type {
  Language,
  Prisma,
  TwinningDeedKind,
  TwinningRole,
  TwinningState,
} from "~/prisma/generated/client";
import type { Tx } from "../core/context";
import { markOf, type TownMark, townName } from "../core/municipality";
import { type People, type PersonRef, peopleById } from "../core/person";

export interface TwinningView {
  id: string;
  state: TwinningState;
  purpose: string;
  startsOn: string;
  endsOn: string;
  charter: string;
  /** That purpose and charter are written in. */
  language: Language;
  charterHash: string;
  createdAt: string;
  changedAt: string;
  /** The pioneer first, then the twins by name. */
  parties: PartyView[];
  /** What the cities did, the latest first. */
  history: TwinningDeedView[];
  workspaces: { id: string; title: string; language: Language }[];
}

export interface PartyView extends TownMark {
  role: TwinningRole;
  /** Somebody can answer for the city here; otherwise it must be invited first. */
  hasSide: boolean;
  /** The city has accepted the very text that stands there now. */
  accepted: boolean;
  acceptedAt: string | null;
  acceptedBy: PersonRef | null;
}

export interface TwinningDeedView {
  id: string;
  kind: TwinningDeedKind;
  municipality: TownMark;
  by: PersonRef;
  at: string;
  reason: string;
  language: Language;
  charterHash: string;
}

const parts = {
  parties: { include: { municipality: { select: { ...townName.select, foundedAt: true } } } },
  history: { orderBy: [{ at: "desc" }, { id: "desc" }] },
  workspaces: { select: { id: true, title: true, language: true }, orderBy: { createdAt: "asc" } },
} satisfies Prisma.TwinningInclude;

type Row = Prisma.TwinningGetPayload<{ include: typeof parts }>;

/** The views of the twinnings that the where-clause finds, the latest changed first. */
export async function presentTwinnings(tx: Tx, where: Prisma.TwinningWhereInput): Promise<TwinningView[]> {
  const rows = await tx.twinning.findMany({ where, include: parts, orderBy: { changedAt: "desc" } });
  const known = { people: await peopleIn(tx, rows), towns: await townsIn(tx, rows) };
  return rows.map((row) => twinningView(row, known));
}

interface Known {
  people: Map<string, PersonRef>;
  towns: Map<string, TownMark>;
}

function twinningView(row: Row, known: Known): TwinningView {
  return {
    id: row.id,
    state: row.state,
    purpose: row.purpose,
    startsOn: dayOf(row.startsOn),
    endsOn: dayOf(row.endsOn),
    charter: row.charter,
    language: row.language,
    charterHash: row.charterHash,
    createdAt: row.createdAt.toISOString(),
    changedAt: row.changedAt.toISOString(),
    parties: row.parties.map((party) => partyView(party, row.charterHash, known)).sort(byRoleThenName),
    history: row.history.map((deed) => deedView(deed, known)),
    workspaces: row.workspaces,
  };
}

function partyView(party: Row["parties"][number], charterHash: string, { people }: Known): PartyView {
  const accepted = party.acceptedHash === charterHash;
  return {
    ...markOf(party.municipality),
    role: party.role,
    hasSide: party.municipality.foundedAt !== null,
    accepted,
    acceptedAt: accepted ? (party.acceptedAt?.toISOString() ?? null) : null,
    acceptedBy: (accepted && party.acceptedById && people.get(party.acceptedById)) || null,
  };
}

function deedView(deed: Row["history"][number], { people, towns }: Known): TwinningDeedView {
  const { id, kind, at, reason, language, charterHash } = deed;
  const by = people.get(deed.personId);
  const municipality = towns.get(deed.municipalityCode);
  if (!by || !municipality) throw new Error("a twinning's history names somebody who does not exist");
  return { id, kind, municipality, by, at: at.toISOString(), reason, language, charterHash };
}

function peopleIn(tx: Tx, rows: Row[]): Promise<People> {
  const ids = rows.flatMap(({ history, parties }) => [
    ...history.map(({ personId }) => personId),
    ...parties.flatMap(({ acceptedById }) => acceptedById ?? []),
  ]);
  return peopleById(tx, ids);
}

/** Also of those that were parties once, and are named in the history. */
async function townsIn(tx: Tx, rows: Row[]): Promise<Known["towns"]> {
  const codes = rows.flatMap(({ history }) => history.map(({ municipalityCode }) => municipalityCode));
  const towns = await tx.municipality.findMany({ where: { code: { in: [...new Set(codes)] } }, ...townName });
  return new Map(towns.map((town) => [town.code, markOf(town)]));
}

export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function byRoleThenName(a: PartyView, b: PartyView): number {
  return a.role === b.role ? a.name.localeCompare(b.name, "sv") : a.role === "pioneer" ? -1 : 1;
}
