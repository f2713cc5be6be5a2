// Writes what is told into the streams of those who may hear it, and makes the events that travel after commit.
import type { Tx } from "./context";
import type { Telling, WireEvent } from "./event";
import type { Outgoing } from "./outgoing";

export interface Told extends Telling {
  actorId: string | null;
  command: string;
}

type Views = Map<string, { id: string }>;

/**
 * Numbers each telling in its audience's stream, and again in the stream of every partner named for its conversation.
 * The audience's row stays locked until commit, so that numbers have no gaps and follow the order of commits.
 */
export async function record(tx: Tx, now: Date, told: Told[], outgoing: Outgoing): Promise<void> {
  if (told.length === 0) return;
  const heard = [...told, ...(await heardByPartners(tx, told))];
  const views = await presented(tx, told);
  for (const [audienceId, tellings] of inOrder(heard)) {
    const last = await append(tx, now, audienceId, tellings);
    const first = last - tellings.length + 1;
    outgoing.hold(
      audienceId,
      tellings.map((telling, i) => wired(telling, views, now, first + i)),
    );
  }
}

async function heardByPartners(tx: Tx, told: Told[]): Promise<Told[]> {
  const conversationIds = [...new Set(told.flatMap((telling) => telling.conversationId ?? []))];
  if (conversationIds.length === 0) return [];
  const named = await tx.$queryRaw<{ conversationId: string; audienceId: string }[]>`
    select n."conversationId", a.id as "audienceId"
    from "NamedConversation" n
    join "Membership" m on m.id = n."membershipId" and m.role = 'partner'
      and (m."endsOn" is null or m."endsOn" >= current_date)
    join "Audience" a on a."personId" = m."personId"
    where n."conversationId" = any(${conversationIds}::uuid[])`;
  return named.flatMap(({ conversationId, audienceId }) =>
    told
      .filter((telling) => telling.conversationId === conversationId)
      .map((telling) => ({ ...telling, audienceId })),
  );
}

/** The views that the commands did not bring themselves, one question for each kind. */
async function presented(tx: Tx, told: Told[]): Promise<Views> {
  const views: Views = new Map();
  for (const { event, view } of told) if (view) views.set(key(event.kind.name, view.id), view);
  for (const kind of new Set(told.map(({ event }) => event.kind))) {
    const missing = told.filter(
      ({ event, subjectId }) => event.kind === kind && !views.has(key(kind.name, subjectId)),
    );
    const [first] = missing;
    if (!first) continue;
    const ids = [...new Set(missing.map(({ subjectId }) => subjectId))];
    for (const view of await kind.present(tx, ids, first.audienceId))
      views.set(key(kind.name, view.id), view);
  }
  return views;
}

/** By audience, in the order of their ids: two transactions never wait for each other's second row. */
function inOrder(told: Told[]): [string, Told[]][] {
  const groups = new Map<string, Told[]>();
  for (const telling of told) {
    const group = groups.get(telling.audienceId);
    if (group) group.push(telling);
    else groups.set(telling.audienceId, [telling]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Takes the audience's next numbers and writes a row for each telling; gives the last number taken. */
async function append(tx: Tx, now: Date, audienceId: string, told: Told[]): Promise<number> {
  const [row] = await tx.$queryRaw<{ sequence: number }[]>`
    with advanced as (
      update "Audience" set sequence = sequence + ${told.length} where id = ${audienceId}::uuid
      returning id, sequence
    ), written as (
      insert into "Event" ("audienceId", sequence, at, "actorId", command, name, "subjectId")
      select advanced.id, advanced.sequence - ${told.length} + told.position, ${now}, told.actor, told.command, told.name, told.subject
      from advanced, unnest(
        ${told.map(({ actorId }) => actorId)}::uuid[], ${told.map(({ command }) => command)}::text[],
        ${told.map(({ event }) => event.name)}::text[], ${told.map(({ subjectId }) => subjectId)}::uuid[]
      ) with ordinality as told (actor, command, name, subject, position)
    )
    select sequence from advanced`;
  if (!row) throw new Error("an event was told to an audience that does not exist");
  return row.sequence;
}

/** A thing that is gone by now is told by its id alone. */
function wired(
  { event, audienceId, subjectId, actorId }: Told,
  views: Views,
  now: Date,
  sequence: number,
): WireEvent {
  const view = views.get(key(event.kind.name, subjectId)) ?? {
    id: subjectId,
    gone: true,
  };
  return {
    audienceId,
    sequence,
    at: now.toISOString(),
    actorId,
    name: event.name,
    kind: event.kind.name,
    view,
  };
}

function key(kind: string, id: string): string {
  return `${kind}:${id}`;
}
