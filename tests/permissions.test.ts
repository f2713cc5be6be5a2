// Who may do what: the table itself, and every command and query tried by everybody.
import { describe, expect, it } from "vitest";
import type { Context } from "~/server/domain/core/context";
import { perform } from "~/server/domain/core/perform";
import { type Deed, hats, may, type Row } from "~/server/domain/core/permissions";
import { ask } from "~/server/domain/core/query";
import { isRefusal } from "~/server/domain/core/refusal";
import type { Standing } from "~/server/domain/core/standing";
import { visitor } from "~/server/domain/core/standing";
import { keepUpload } from "~/server/domain/documents/commands/keepUpload";
import { commands, queries } from "~/server/domain/index";
import { wrongWith } from "./support/described";
import type { Case, Subject } from "./support/permissions/case";
import { casesOfDocuments } from "./support/permissions/documents";
import { casesOfMoving } from "./support/permissions/moving";
import { casesOfPeople } from "./support/permissions/people";
import { type Actor, setScene } from "./support/permissions/scene";
import { answerFor, printedTable, rows } from "./support/permissions/table";
import { casesOfWork } from "./support/permissions/work";
import { why } from "./support/refused";
import { testWorld } from "./support/world";

const cases: Partial<Record<Deed, Case>> = {
  ...casesOfPeople,
  ...casesOfWork,
  ...casesOfMoving,
  ...casesOfDocuments,
};

/** Rows whose deed is done by a doorway of its own and not by way of the register. */
const doorways: Deed[] = ["upload.keep"];

const introduction = `# Who may do what

The one table of \`server/domain/core/permissions.ts\`, printed by \`tests/permissions.test.ts\`, which tries every row with every hat
(after a change: \`npx vitest run --config tests/vitest.config.ts permissions -u\`).

**yes**: always · **own**: with what one made oneself, or what is about oneself · **city**: with what belongs to one's own city ·
empty: no. What a person can't read is not found, whatever the table says: a partner's "yes" is for the conversations and
documents that the partner is named for. Somebody who is not signed in wears the visitor's hat only; everyone else wears the person's,
and those of their role in the city and of their place in the workspace.`;

describe("the table", () => {
  it("is printed whole, here and in the docs", async () => {
    const table = printedTable();
    console.log(`\n${table}\n`);
    expect(table.split("\n")).toHaveLength(rows.length + 2);
    await expect(`${introduction}\n\n${table}\n`).toMatchFileSnapshot("../docs/permissions.md");
  });

  it("has a row for every command and query, and none besides", () => {
    const registered = [...commands, ...queries].map(({ name }) => name);
    expect(new Set(registered).size).toBe(registered.length);
    expect([...registered, ...doorways].sort()).toEqual(rows.map(([deed]) => deed).sort());
  });

  it.each(rows)("is what decides about %s", (deed, row) => {
    for (const hat of hats)
      for (const mine of [true, false])
        for (const ours of [true, false]) {
          const actor = wearing(hat);
          const subject = {
            workspaceId: "w",
            ownerId: mine ? actor.id : "another",
            municipalityCode: ours ? actor.municipalityCode : "another",
          };
          expect(may(actor, deed, subject), `${hat}, ${mine}, ${ours}`).toBe(granted(row, hat, mine, ours));
        }
  });
});

/** Whoever wears a hat is a person too, unless it is a visitor's. */
function granted(row: Row, hat: (typeof hats)[number], mine: boolean, ours: boolean): boolean {
  const worn = hat === "visitor" ? [row.visitor] : [row[hat], row.person];
  return worn.includes("yes") || (mine && worn.includes("own")) || (ours && worn.includes("city"));
}

function wearing(hat: (typeof hats)[number]): Standing {
  if (hat === "visitor") return visitor;
  const isTownsRole = hat === "coordinator" || hat === "staff";
  const isPlacesRole = hat === "lead" || hat === "member" || hat === "reader" || hat === "partner";
  const place = isPlacesRole && { workspaceId: "w", role: hat, audienceIds: [], named: [] };
  return {
    ...visitor,
    id: "p",
    municipalityCode: "1780",
    role: isTownsRole ? hat : "partner",
    places: new Map(place ? [["w", place]] : []),
  };
}

const world = await testWorld();
const scene = await setScene(world);

describe("tried by everybody", () => {
  it.each([...commands, ...queries].map(({ name }) => [name] as const))("%s", async (name) => {
    const tried = cases[name];
    if (!tried) return expect.unreachable(`tests/support/permissions has no case for ${name}`);
    const answers: string[] = [];
    const wanted: string[] = [];
    for (const actor of scene.actors)
      for (const subject of tried.subjects(scene, actor)) {
        const who = `${actor.name}, ${subject.label}`;
        const input = await tried.input({ ...subject, scene, actor });
        const expected = answerFor(name, actor, tried.see(scene, actor, subject));
        answers.push(`${who}: ${await answerTo(name, actor, input)}`);
        wanted.push(`${who}: ${expected}`);
        if (expected !== "done") await proveThatItExists(name, tried, actor, subject, input);
      }
    expect(answers).toEqual(wanted);
    expect(wanted.some((answer) => answer.endsWith(": done"))).toBe(true);
  });

  /** Whoever may do it does, with the very input that was refused: it was no mistake that was turned away. */
  async function proveThatItExists(name: Deed, tried: Case, refused: Actor, subject: Subject, input: object) {
    if (tried.personal) return;
    const able = scene.actors.filter(
      (actor) => answerFor(name, actor, tried.see(scene, actor, subject)) === "done",
    );
    const prover = able.find(({ town }) => town === refused.town) ?? able[0];
    if (prover) expect(await answerTo(name, prover, input), `${prover.name} with the same`).toBe("done");
  }

  it("upload.keep, which the upload doors call", async () => {
    const input = { sha256: "0".repeat(64), size: 1, fileName: "a.pdf", mediaType: "application/pdf" };
    for (const { person } of scene.actors) {
      const kept = perform(keepUpload, person ? world.as(person) : world.visitor(), input);
      if (person) expect((await kept).fileName).toBe("a.pdf");
      else expect(await why(kept)).toBe("unauthenticated: unauthenticated");
    }
  });

  function answerTo(name: Deed, { person }: Actor, input: object): Promise<string> {
    return outcomeOf(name, person ? world.as(person) : world.visitor(), input);
  }
});

/** "done", or how it was refused. */
async function outcomeOf(name: Deed, context: Context, input: object): Promise<string> {
  const command = commands.find((one) => one.name === name);
  const query = queries.find((one) => one.name === name);
  try {
    const output = command
      ? await perform(command, context, input)
      : query && (await ask(query, context, input));
    expect(wrongWith(name, output)).toEqual([]);
    return "done";
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    return thrown.refusal === thrown.reason
      ? thrown.refusal
      : `${thrown.refusal}: ${thrown.reason} ${JSON.stringify(thrown.fields)}`;
  }
}
