// Whatever is written into a field, a deed is done or refused: nothing that anybody can send breaks anything.
import { expect, test } from "vitest";
import type { Context } from "~/server/domain/core/context";
import { perform } from "~/server/domain/core/perform";
import type { Deed } from "~/server/domain/core/permissions";
import { ask } from "~/server/domain/core/query";
import { isRefusal } from "~/server/domain/core/refusal";
import { commands, queries } from "~/server/domain/index";
import type { Case } from "../../support/permissions/case";
import { casesOfDocuments } from "../../support/permissions/documents";
import { casesOfMoving } from "../../support/permissions/moving";
import { casesOfPeople } from "../../support/permissions/people";
import { setScene } from "../../support/permissions/scene";
import { answerFor } from "../../support/permissions/table";
import { casesOfWork } from "../../support/permissions/work";
import { testWorld } from "../../support/world";

const cases: Partial<Record<Deed, Case>> = {
  ...casesOfPeople,
  ...casesOfWork,
  ...casesOfMoving,
  ...casesOfDocuments,
};

const strange: [string, unknown][] = [
  ["a sign that no database holds", "a\u0000b"],
  ["half a sign", "\ud83d"],
  ["a path", "../../etc/passwd"],
  ["a long word", "å".repeat(20_000)],
  ["a number beyond all", 2 ** 40],
  ["the largest of all", Number.MAX_VALUE],
  ["the last that a column holds", 2 ** 31 - 1],
  ["a number below all", -(2 ** 40)],
  ["not a number", Number.NaN],
  ["a day that never was", "2026-02-30"],
  ["a day beyond all", "275760-09-13"],
  ["nothing", null],
  ["a list", ["a", "b"]],
  ["a thing", { toString: "a", id: null }],
  ["an inherited name", "__proto__"],
];

const world = await testWorld();
const scene = await setScene(world);

test.each([...commands, ...queries].map((deed) => [deed.name, deed] as const))("%s", async (name, deed) => {
  const broken: string[] = [];
  for (const field of fieldsOf(deed.input))
    for (const [label, value] of strange) {
      const { context, input } = await anAbleOne(name);
      const outcome = await outcomeOf(deed, context, { ...input, [field]: value });
      if (outcome) broken.push(`${field} is ${label}: ${outcome}`);
    }
  expect(broken).toEqual([]);
});

/** The names of what goes in. */
function fieldsOf(input: object): string[] {
  const { shape, def } = input as { shape?: object; def?: { in?: object } };
  if (shape) return Object.keys(shape);
  return def?.in ? fieldsOf(def.in) : [];
}

/** Somebody who may do the deed, and input with which it would be done. */
async function anAbleOne(name: Deed): Promise<{ context: Context; input: object }> {
  const tried = cases[name];
  if (!tried) throw new Error(`tests/support/permissions has no case for ${name}`);
  for (const actor of scene.actors)
    for (const subject of tried.subjects(scene, actor))
      if (answerFor(name, actor, tried.see(scene, actor, subject)) === "done") {
        const context = actor.person ? world.as(actor.person) : world.visitor();
        return { context, input: await tried.input({ ...subject, scene, actor }) };
      }
  throw new Error(`nobody may ${name}`);
}

/** What broke, or nothing. */
async function outcomeOf(deed: (typeof commands | typeof queries)[number], context: Context, input: object) {
  try {
    await ("answer" in deed ? ask(deed, context, input) : perform(deed, context, input));
  } catch (thrown) {
    if (!isRefusal(thrown)) return String(thrown).replace(/\s+/g, " ").slice(-160);
  }
}
