// What has changed since a client last heard: how a tab that was away becomes what a fresh page would be.
import * as z from "zod";
import type { Tx } from "../../core/context";
import { eventNamed } from "../../core/event";
import { query } from "../../core/query";
import { audienceIdsOf, type Standing } from "../../core/standing";
import { id } from "../../core/text";

/** More than this is quicker to load afresh. */
const most = 500;

export interface Change {
  audienceId: string;
  kind: string;
  name: string;
  view: ChangedView;
}

/** The thing as it is now, or that it is gone. */
type ChangedView = { id: string; gone?: boolean };

interface Row {
  audienceId: string;
  sequence: number;
  name: string;
  subjectId: string;
}

/**
 * For each audience that the caller may hear, what changed after the given number, as it is now, each thing once.
 * Audiences that the caller may not hear are left out without a word. `tooFar`: load the page afresh instead, because
 * there is too much, or because the caller's own rights have changed since.
 */
export const changesSince = query({
  name: "changes.since",
  input: z.object({ audiences: z.record(id, z.number().int().min(0)) }),
  find: () => ({}),
  answer({ context, actor }, { audiences }) {
    const allowed = audienceIdsOf(actor).filter((audienceId) => audienceId in audiences);
    return context.db.$transaction(
      async (tx) => {
        const rows = await rowsAfter(tx, allowed, audiences);
        const heads = await headsOf(tx, audienceIdsOf(actor));
        const tooFar =
          rows.length > most || rows.some((row) => row.audienceId === actor.audienceId && aboutRights(row));
        const changes = tooFar ? [] : await presented(tx, rows);
        return { changes: changes.map((change) => ownView(change, actor)), heads, tooFar };
      },
      { isolationLevel: "RepeatableRead" },
    );
  },
});

function rowsAfter(tx: Tx, audienceIds: string[], after: Record<string, number>): Promise<Row[]> {
  return tx.$queryRaw`
    select e."audienceId", e.sequence, e.name, e."subjectId" from "Event" e
    join unnest(${audienceIds}::uuid[], ${audienceIds.map((audienceId) => after[audienceId])}::bigint[]) as known (audience, sequence)
      on e."audienceId" = known.audience and e.sequence > known.sequence
    order by e."audienceId", e.sequence limit ${most + 1}`;
}

/** How far each audience is. */
export async function headsOf(tx: Tx, audienceIds: string[]): Promise<Record<string, number>> {
  const audiences = await tx.audience.findMany({
    where: { id: { in: audienceIds } },
    select: { id: true, sequence: true },
  });
  return Object.fromEntries(audiences.map((audience) => [audience.id, audience.sequence]));
}

function aboutRights({ name }: Row): boolean {
  return name.startsWith("membership.");
}

/** The present views of everything that the rows are about, in the order of each thing's last change. */
async function presented(tx: Tx, rows: Row[]): Promise<Change[]> {
  const last = new Map(
    rows.map((row) => [`${row.audienceId} ${eventNamed(row.name)?.kind.name} ${row.subjectId}`, row]),
  );
  const ordered = [...last.values()].sort((a, b) => rows.indexOf(a) - rows.indexOf(b));
  const views = new Map<Row, ChangedView>();
  for (const group of byAudienceAndKind(ordered)) {
    const [first] = group;
    const kind = first && eventNamed(first.name)?.kind;
    if (!kind) continue;
    const found = await kind.present(
      tx,
      group.map(({ subjectId }) => subjectId),
      first.audienceId,
    );
    const known = new Map(found.map((view) => [view.id, view]));
    for (const row of group) views.set(row, known.get(row.subjectId) ?? { id: row.subjectId, gone: true });
  }
  return ordered.flatMap((row) => {
    const kind = eventNamed(row.name)?.kind.name;
    const view = views.get(row);
    return kind && view ? [{ audienceId: row.audienceId, kind, name: row.name, view }] : [];
  });
}

/**
 * What is told in a partner's own stream is told as a partner sees it, for as long as they are named for it: no event
 * says that a last day has passed.
 */
function ownView(change: Change, { role, audienceId, places }: Standing): Change {
  const kind = eventNamed(change.name)?.kind;
  const { view } = change;
  if (role !== "partner" || change.audienceId !== audienceId || !kind || view.gone) return change;
  const conversationId = kind.conversationOf?.(view);
  const isNamed = [...places.values()].some(({ named }) => named.includes(conversationId ?? ""));
  if (conversationId && !isNamed) return { ...change, view: { id: view.id, gone: true } };
  return { ...change, view: kind.partnerView?.(view) ?? view };
}

function byAudienceAndKind(rows: Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.audienceId} ${eventNamed(row.name)?.kind.name}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
