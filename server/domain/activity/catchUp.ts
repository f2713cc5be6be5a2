// Catches many up at once: in one look, each thing that somebody missed is found once for all who missed it.
import type { PrismaClient } from "~/prisma/generated/client";
import type { Tx } from "../core/context";
import { eventNamed } from "../core/event";
import { groupedBy } from "../core/group";
import { audienceIdsOf, type Standing } from "../core/standing";
import { headsAmong, headsOf } from "./heads";

/** More than this is quicker to load afresh. */
const most = 500;

/** How long a look waits for a connection, and how long it may take, in milliseconds. */
const patience = { maxWait: 10_000, timeout: 20_000 };

/** How far a client has heard an audience. */
export interface Heard {
  audienceId: string;
  after: number;
}

/** Somebody who was away. */
export interface Absent {
  actor: Standing;
  known: Heard[];
}

export interface CaughtUp {
  changes: Change[];
  heads: Record<string, number>;
  tooFar: boolean;
}

interface Change {
  audienceId: string;
  kind: string;
  name: string;
  view: ChangedView;
}

/** The thing as it is now, or that it is gone. */
type ChangedView = { id: string; gone?: boolean; [more: string]: unknown };

interface Row {
  audienceId: string;
  sequence: number;
  name: string;
  subjectId: string;
}

/** What each of them missed, all as it is at one moment: now. */
export function caughtUp(db: PrismaClient, now: Date, absent: Absent[]): Promise<CaughtUp[]> {
  return db.$transaction(
    async (tx) => {
      const after = await rowsAfter(tx, absent);
      const heads = await headsOf(tx, [...new Set(absent.flatMap(({ actor }) => audienceIdsOf(actor)))]);
      const missed = absent.map((one) => missedBy(one, after));
      const views = await viewsOf(
        tx,
        now,
        missed.flatMap((rows) => rows ?? []),
      );
      return absent.map(({ actor }, i) => ({
        changes: (missed[i] ?? []).flatMap((row) => changeIn(row, views, actor)),
        heads: headsAmong(heads, audienceIdsOf(actor)),
        tooFar: missed[i] === undefined,
      }));
    },
    { ...patience, isolationLevel: "RepeatableRead" },
  );
}

/** What was told after each place where somebody stopped hearing, and one more than anybody is given. */
async function rowsAfter(tx: Tx, absent: Absent[]): Promise<Map<string, Row[]>> {
  const places = new Map(absent.flatMap(({ known }) => known.map((heard) => [placeOf(heard), heard])));
  const heard = [...places.values()];
  const rows = await tx.$queryRaw<(Row & { after: number })[]>`
    select known.after::int, e."audienceId", e.sequence, e.name, e."subjectId"
    from unnest(${heard.map(({ audienceId }) => audienceId)}::uuid[], ${heard.map(({ after }) => after)}::bigint[]) as known (audience, after)
    cross join lateral (
      select * from "Event" e where e."audienceId" = known.audience and e.sequence > known.after
      order by e.sequence limit ${most + 1}
    ) e
    order by e."audienceId", e.sequence`;
  return groupedBy(rows, placeOf);
}

/** The last change of each thing, in the order in which they were told; undefined for somebody who was away too long. */
function missedBy({ actor, known }: Absent, after: Map<string, Row[]>): Row[] | undefined {
  const rows = known.flatMap((heard) => after.get(placeOf(heard)) ?? []);
  const ownRights = (row: Row) => row.audienceId === actor.audienceId && row.name.startsWith("membership.");
  if (rows.length > most || rows.some(ownRights)) return undefined;
  const last = new Map(rows.map((row) => [thingOf(row), row]));
  return rows.filter((row) => last.get(thingOf(row)) === row);
}

/** The present views of the things that the rows are about, by {@link thingOf}. */
async function viewsOf(tx: Tx, now: Date, rows: Row[]): Promise<Map<string, ChangedView>> {
  const things = new Map(rows.map((row) => [thingOf(row), row]));
  const views = new Map<string, ChangedView>();
  const alike = groupedBy([...things.values()], (row) => `${row.audienceId} ${kindOf(row)?.name}`);
  for (const group of alike.values()) {
    const [first] = group as [Row, ...Row[]];
    const ids = group.map(({ subjectId }) => subjectId);
    const found = (await kindOf(first)?.present(tx, ids, first.audienceId, now)) ?? [];
    const known = new Map(found.map((view) => [view.id, view]));
    for (const row of group)
      views.set(thingOf(row), known.get(row.subjectId) ?? { id: row.subjectId, gone: true });
  }
  return views;
}

function changeIn(row: Row, views: Map<string, ChangedView>, actor: Standing): Change[] {
  const { audienceId, name } = row;
  const kind = kindOf(row)?.name;
  const view = views.get(thingOf(row));
  return kind && view ? [ownView({ audienceId, kind, name, view }, actor)] : [];
}

/**
 * What is told in a partner's own stream is told as a partner sees it, for as long as they are named for it, or have a place
 * where it is: no event says that a last day has passed.
 */
function ownView(change: Change, { role, audienceId, places }: Standing): Change {
  const kind = kindOf(change);
  const { view } = change;
  if (role !== "partner" || change.audienceId !== audienceId || !kind || view.gone) return change;
  const conversationId = kind.conversationOf?.(view);
  const isNamed = [...places.values()].some(({ named }) => named.includes(conversationId ?? ""));
  const workspaceId = kind.workspaceOf?.(view);
  const isOut = (conversationId && !isNamed) || (workspaceId && !places.has(workspaceId));
  if (isOut) return { ...change, view: { id: view.id, gone: true } };
  return { ...change, view: kind.partnerView?.(view) ?? view };
}

function kindOf({ name }: { name: string }) {
  return eventNamed(name)?.kind;
}

function thingOf(row: Row): string {
  return `${row.audienceId} ${kindOf(row)?.name} ${row.subjectId}`;
}

function placeOf({ audienceId, after }: Heard): string {
  return `${audienceId} ${after}`;
}
