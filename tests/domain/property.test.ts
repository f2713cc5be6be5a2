// Whatever people of three cities do, in any order: each sees, hears and catches up on exactly what is theirs to read.
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { bookmarksMine } from "~/server/domain/conversations/queries/bookmarksMine";
import type { WireEvent } from "~/server/domain/core/event";
import { ask } from "~/server/domain/core/query";
import { queries } from "~/server/domain/index";
import { type Cast, castDiscussing, castPlay } from "../support/property/cast";
import { deedsNamed, howManyDeeds, type Step, take } from "../support/property/deeds";
import { leaked, type Truth, truthOf } from "../support/property/oracle";
import { freshState, Tab, unlessRefused } from "../support/property/tab";
import { ownAudienceId } from "../support/towns";
import { testWorld } from "../support/world";

const world = await testWorld();
const plays = Number(process.env.PLAYS ?? 7);

/** What is done with discussions, so often that there is something to move. */
const moving = deedsNamed([
  ...["discussion.open", "message.post", "message.edit", "message.delete", "message.react", "message.pin"],
  ...["discussion.split", "message.move", "discussion.merge", "conversation.edit", "conversation.share"],
  ...["message.share", "message.bring"],
  ...["message.bookmark", "conversation.read", "conversation.unread", "membership.change"],
]);

function steps(what: fc.Arbitrary<number>): fc.Arbitrary<Step> {
  return fc.record<Step>({ who: fc.nat(8), what, which: fc.nat(60), how: fc.nat(7) });
}

it("holds for any sequence of deeds", { timeout: 300_000 }, async () => {
  const done = await play(castPlay, steps(fc.nat(howManyDeeds() - 1)));
  expect(done.length, "kinds of deeds that were done").toBeGreaterThan(10);
});

it("holds while discussions are split, moved and merged, and messages shared", {
  timeout: 300_000,
}, async () => {
  const done = await play(castDiscussing, steps(fc.constantFrom(...moving)));
  const moves = ["discussion.split: done", "message.move: done", "discussion.merge: done"];
  expect(done.filter((outcome) => moves.includes(outcome))).not.toEqual([]);
});

/** Plays many sequences; the kinds of deeds that were done and not refused. */
async function play(made: typeof castPlay, step: fc.Arbitrary<Step>): Promise<string[]> {
  const deedsDone = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.noBias(fc.array(step, { minLength: 40, maxLength: 80, size: "max" })),
      async (steps) => {
        const cast = await made(world);
        const awake = await tabsOf(cast);
        const asleep = await tabsOf(cast);
        for (const one of steps) {
          let outcome = "";
          const told = await world.ears.during(async () => {
            outcome = await take(cast, one);
          });
          deedsDone.set(outcome, (deedsDone.get(outcome) ?? 0) + 1);
          await hearing(cast, awake, told, outcome);
        }
        await seeing(cast, awake, asleep);
      },
    ),
    { numRuns: plays, interruptAfterTimeLimit: 240_000, markInterruptAsFailure: false },
  );
  if (process.env.PLAYS) console.log([...deedsDone].sort().join("\n"));
  return [...deedsDone.keys()].filter((outcome) => outcome.endsWith(": done"));
}

async function tabsOf(cast: Cast): Promise<Tab[]> {
  const tabs = cast.people.map((person) => new Tab(cast, person));
  for (const tab of tabs) await tab.load();
  return tabs;
}

/** Whoever hears an audience hears the event, and nothing in it is hidden from them. */
async function hearing(cast: Cast, tabs: Tab[], told: WireEvent[], outcome: string): Promise<void> {
  if (told.length === 0) return;
  const truth = await truthOf(cast);
  for (const tab of tabs) {
    const audiences = truth.heardBy(tab.person);
    const own = await ownAudienceId(world, tab.person);
    const hidden = truth.hiddenFrom(tab.person);
    const heard = told.filter(({ audienceId }) => audiences.has(audienceId));
    expect(leaked(heard, hidden), `told to ${labelOf(tab.person)} by ${outcome}`).toEqual([]);
    for (const event of heard) await tab.hear(event, event.audienceId === own);
  }
}

/** At the end: by queries, by what was heard, and by catching up, everyone sees the same and nothing else. */
async function seeing(cast: Cast, awake: Tab[], asleep: Tab[]): Promise<void> {
  const truth = await truthOf(cast);
  for (const [i, person] of cast.people.entries()) {
    const who = labelOf(person);
    const hidden = truth.hiddenFrom(person);
    const fresh = await freshState(cast, person, truth.conversationIds);
    expect(conversationsIn(fresh), `found by ${who}`).toEqual(await expectedFor(cast, truth, person));
    expect(leaked([...fresh], hidden), `fetched by ${who}`).toEqual([]);
    expect(leaked(await everythingAsked(cast, person), hidden), `asked by ${who}`).toEqual([]);
    expect(awake[i]?.differences(fresh), `heard by ${who}`).toEqual([]);
    const { got } = (await asleep[i]?.catchUp()) ?? {};
    expect(leaked(got, hidden), `caught up on by ${who}`).toEqual([]);
    expect(asleep[i]?.differences(fresh), `after catching up, ${who}`).toEqual([]);
  }
}

function conversationsIn(fresh: Map<string, unknown>): string[] {
  return [...fresh.keys()]
    .filter((key) => /^(conversation|document):/.test(key))
    .map((key) => key.split(":")[1] ?? "")
    .sort();
}

/** The rooms, discussions and documents that the rows say this person may read. */
async function expectedFor(cast: Cast, truth: Truth, person: Person): Promise<string[]> {
  const rows = await cast.world.db.conversation.findMany({
    where: { id: { in: [...truth.readableBy(person)] } },
    include: { document: { select: { id: true } } },
  });
  return rows.map(({ id, document }) => document?.id ?? id).sort();
}

/** Every question about a workspace, with whatever it answers. */
async function everythingAsked({ world, workspaceIds }: Cast, person: Person): Promise<unknown[]> {
  const about = /^(workspace|conversation\.all|discussion\.all|decision\.all|document\.all|mention\.mine)/;
  const answers: unknown[] = [await ask(bookmarksMine, world.as(person), {})];
  for (const query of queries.filter(({ name }) => about.test(name)))
    for (const workspaceId of workspaceIds) {
      const answered = ask(query, world.as(person), { workspaceId });
      answers.push(await unlessRefused(answered.catch(forbiddenIsNothing)));
    }
  return answers;
}

function forbiddenIsNothing(thrown: unknown): undefined {
  if ((thrown as { refusal?: string }).refusal !== "forbidden") throw thrown;
}

function labelOf({ role, name, municipalityCode }: Person): string {
  return `${role} ${name} of ${municipalityCode}`;
}
