// Whatever people of three cities do about people, twinnings, places, work packages and files: each finds, hears and catches up on what is theirs, and nobody does what the table does not let them.
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { changesHear } from "~/server/domain/activity/queries/changesHear";
import { changesSince } from "~/server/domain/activity/queries/changesSince";
import type { WireEvent } from "~/server/domain/core/event";
import { ask } from "~/server/domain/core/query";
import { type Cast, castPlay } from "../support/property/cast";
import type { Step } from "../support/property/deeds";
import { leaked } from "../support/property/oracle";
import { deeds, take } from "../support/sides/deeds";
import { heardBy, hiddenFrom, mayDo, seenBy, sightOf } from "../support/sides/model";
import { type Pages, pagesOf, type Told, toldOtherwise, untold } from "../support/sides/pages";
import { type Rows, rowsOf } from "../support/sides/rows";
import { testWorld } from "../support/world";

const world = await testWorld();
const plays = Number(process.env.PLAYS ?? 6);

const steps = fc.record<Step>({
  // The first three coordinate a city each: by them more is done than refused.
  who: fc.oneof(fc.nat(2), fc.nat(8)),
  what: fc.nat(deeds.length - 1),
  which: fc.nat(60),
  how: fc.nat(7),
});

it("holds for any sequence of deeds about the cities' sides", { timeout: 300_000 }, async () => {
  const done = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.noBias(fc.array(steps, { minLength: 30, maxLength: 60, size: "max" })),
      async (steps) => {
        const cast = await castPlay(world);
        const began = await everybody(cast);
        let rows = await rowsOf(cast);
        let shown = began;
        for (const step of steps) {
          ({ rows, shown } = await taken(cast, { rows, shown, step, done }));
        }
        await caughtUp(cast, began, shown, rows);
      },
    ),
    { numRuns: plays, endOnFailure: true, interruptAfterTimeLimit: 240_000, markInterruptAsFailure: false },
  );
  if (process.env.PLAYS) console.log([...done].sort().join("\n"));
  expect([...done].length, "kinds of deeds that were done").toBeGreaterThan(10);
});

interface Seat {
  person: Person;
  pages: Pages;
  heads: Record<string, number>;
}

async function everybody(cast: Cast): Promise<Seat[]> {
  const seats: Seat[] = [];
  for (const person of cast.people) seats.push(await seatOf(cast, person));
  return seats;
}

async function seatOf(cast: Cast, person: Person): Promise<Seat> {
  const heads = await ask(changesHear, world.as(person), {}).catch(() => ({ heads: {} }));
  return { person, ...heads, pages: await pagesOf(cast, person) };
}

interface Moment {
  rows: Rows;
  shown: Seat[];
}

/** Does one step, and looks at what everybody finds and has heard of it. */
async function taken(
  cast: Cast,
  { rows, shown, step, done }: Moment & { step: Step; done: Set<string> },
): Promise<Moment> {
  const actor = cast.people[step.who % cast.people.length] as Person;
  let deed = { name: "", input: {} as object | undefined, outcome: "" };
  const told = await world.ears.during(async () => {
    deed = await take({ cast, rows, actor, step, word: cast.word() });
  });
  const { name, input, outcome } = deed;
  if (outcome !== "done") {
    expect(told, `told though ${name} was refused`).toEqual([]);
    return { rows, shown };
  }
  done.add(name);
  const allowed = mayDo(sightOf(rows, actor.id), rows, name, input as Record<string, unknown>);
  expect(allowed, `${actor.name} may ${name}`).toBe(true);
  const now = await rowsOf(cast);
  const seats: Seat[] = [];
  for (const [i, { person, pages }] of shown.entries()) {
    const seat = await seatOf(cast, person);
    compare({ before: rows, now, told, what: `${name} for ${i} ${person.role}` }, person, pages, seat.pages);
    seats.push(seat);
  }
  return { rows: now, shown: seats };
}

interface Happening {
  before: Rows;
  now: Rows;
  told: WireEvent[];
  what: string;
}

function compare({ before, now, told, what }: Happening, person: Person, pages: Pages, fresh: Pages): void {
  const sight = sightOf(now, person.id);
  const found = [...fresh.keys()].filter((key) => !key.startsWith("versions:")).sort();
  expect(found, `found after ${what}`).toEqual(seenBy(sight));
  const hidden = hiddenFrom(sight, now);
  expect(leaked([...fresh], hidden), `found after ${what}`).toEqual([]);
  const audiences = heardBy(sight, now);
  const heard = told.filter(({ audienceId }) => audiences.has(audienceId)) as (WireEvent & Told)[];
  expect(leaked(heard, hidden), `told by ${what}`).toEqual([]);
  expect(toldOtherwise(heard, fresh), `told otherwise by ${what}`).toEqual([]);
  // Whoever was out, or is now, has no page open.
  if (!sight.active || !sightOf(before, person.id).active) return;
  expect(untold(pages, fresh, heard, sight), `not told by ${what}`).toEqual([]);
}

/** Who was away from the beginning is told of all that is otherwise now, and of nothing else that is hidden. */
async function caughtUp(cast: Cast, began: Seat[], shown: Seat[], rows: Rows): Promise<void> {
  for (const [i, { person, heads, pages }] of began.entries()) {
    const sight = sightOf(rows, person.id);
    if (!sight.active) continue;
    const { changes, tooFar } = await ask(changesSince, cast.world.as(person), { audiences: heads });
    const fresh = shown[i]?.pages ?? new Map();
    expect(leaked(changes, hiddenFrom(sight, rows)), `caught up on by ${person.name}`).toEqual([]);
    if (tooFar) continue;
    expect(toldOtherwise(changes, fresh), `caught up otherwise by ${person.name}`).toEqual([]);
    expect(untold(pages, fresh, changes, sight), `not caught up on by ${person.name}`).toEqual([]);
  }
}
