// Writes what is told into the streams of those who may hear it, and makes the events that travel after commit.
import type { Sql, Tx } from "./context";
import { dayOf } from "./day";
import type { Telling, WireEvent } from "./event";
import { groupedBy } from "./group";
import type { Outgoing } from "./outgoing";

export interface Told extends Telling {
  actorId: string | null;
  command: string;
}

/** A telling that brought its view along. */
export type Shown = Told & Required<Pick<Told, "view">>;

type Views = Map<string, { id: string }>;

/**
 * Numbers each telling in its audience's stream, and again in the stream of every partner named for its conversation.
 * The audience's row stays locked until commit, so that numbers have no gaps and follow the order of commits.
 */
export async function record(tx: Tx, now: Date, told: Told[], outgoing: Outgoing): Promise<void> {
  if (told.length > 0) await hold(tx, now, told, await presented(tx, now, told), outgoing);
}

/** The same for tellings that all brought their views. */
export async function recordShown(tx: Sql, now: Date, told: Shown[], outgoing: Outgoing): Promise<void> {
  if (told.length > 0) await hold(tx, now, told, brought(told), outgoing);
}

async function hold(tx: Sql, now: Date, told: Told[], views: Views, outgoing: Outgoing): Promise<void> {
  for (const [audienceId, places] of groupedBy(await append(tx, now, told), ({ audienceId }) => audienceId))
    outgoing.hold(
      audienceId,
      places.map((place) => wired(told[place.position - 1] as Told, place, views, now)),
    );
}

function brought(told: Told[]): Views {
  return new Map(told.flatMap((one) => (one.view ? [[key(one, one.view.id), one.view] as const] : [])));
}

/** Those and the views that the commands did not bring themselves, one question for each kind and audience. */
async function presented(tx: Tx, now: Date, told: Told[]): Promise<Views> {
  const views = brought(told);
  const missing = told.filter((one) => !views.has(key(one, one.subjectId)));
  const alike = groupedBy(missing, (one) => key(one, ""));
  for (const group of alike.values()) {
    const [first] = group as [Told, ...Told[]];
    const ids = [...new Set(group.map(({ subjectId }) => subjectId))];
    for (const view of await first.event.kind.present(tx, ids, first.audienceId, now))
      views.set(key(first, view.id), view);
  }
  return views;
}

/** A telling's place in a stream; its position is the one among what was told, from 1. */
interface Place {
  audienceId: string;
  sequence: number;
  position: number;
}

/**
 * Takes the next numbers of every audience that hears something, and writes a row for each. All in one statement: a
 * message costs as many ways to the database as a hundred in ten rooms. The audiences' rows are locked in the order of
 * their ids, so that two transactions never wait for each other's second row. What is told to an audience that does not
 * exist has no number, and fails by that.
 */
async function append(tx: Sql, now: Date, told: Told[]): Promise<Place[]> {
  return tx.$queryRaw<Place[]>`
    with told as (
      select * from unnest(
        ${told.map(({ audienceId }) => audienceId)}::uuid[], ${told.map(({ conversationId }) => conversationId ?? null)}::uuid[],
        ${told.map(({ actorId }) => actorId)}::uuid[], ${told.map(({ command }) => command)}::text[],
        ${told.map(({ event }) => event.name)}::text[], ${told.map(({ subjectId }) => subjectId)}::uuid[]
      ) with ordinality as told (audience, conversation, actor, command, name, subject, position)
    ), heard as (
      select audience, actor, command, name, subject, position from told
      union all
      select own.id, told.actor, told.command, told.name, told.subject, told.position
      from told
      join "NamedConversation" n on n."conversationId" = told.conversation
      join "Membership" m on m.id = n."membershipId" and m.role = 'partner'
        and (m."endsOn" is null or m."endsOn" >= ${dayOf(now)}::date)
      join "Audience" own on own."personId" = m."personId"
    ), locked as materialized (
      select id, sequence from "Audience" where id in (select audience from heard) order by id for no key update
    ), placed as (
      select heard.*, locked.sequence + row_number() over (partition by heard.audience order by heard.position) as sequence
      from heard left join locked on locked.id = heard.audience
    ), advanced as (
      update "Audience" a set sequence = latest.sequence
      from (select audience, max(sequence) as sequence from placed group by audience) latest
      where a.id = latest.audience
    ), written as (
      insert into "Event" ("audienceId", sequence, at, "actorId", command, name, "subjectId")
      select audience, sequence, ${now}, actor, command, name, subject from placed
    )
    select audience as "audienceId", sequence::int, position::int from placed order by audience, placed.sequence`;
}

/** A thing that is gone by now is told by its id alone. */
function wired(one: Told, { audienceId, sequence }: Place, views: Views, now: Date): WireEvent {
  const { event, audienceId: toldTo, subjectId, actorId } = one;
  const known = views.get(key(one, subjectId));
  const { partnerView } = event.kind;
  // Somebody who hears it in a stream of their own is a partner, named for its conversation.
  const view = known && partnerView && audienceId !== toldTo ? partnerView(known) : known;
  return {
    audienceId,
    sequence,
    at: now.toISOString(),
    actorId,
    name: event.name,
    kind: event.kind.name,
    view: view ?? { id: subjectId, gone: true },
  };
}

/** What one audience is shown of a thing is not always what another one is. */
function key({ event, audienceId }: Told, id: string): string {
  return `${event.kind.name}:${audienceId}:${id}`;
}
