// `npm run answers`: writes down, as JSON Schema, what each command and query answers, and what goes over the socket besides,
// for the descriptions of the API and of the wire.
// With `-- --check` it writes nothing, and fails when what is written down is not what the types say.
import { readFileSync, writeFileSync } from "node:fs";
import type ts from "typescript";
import { answerTypes, compiler } from "./answers/register";
import { type Schema, Shapes } from "./answers/shapes";
import { messagesOf, notDoneType, viewTypes, wire } from "./answers/wire";

const file = "server/http/answers.json";

const text = described();
if (!process.argv.includes("--check")) {
  writeFileSync(file, text);
  console.log(`Wrote ${file}.`);
} else if (readFileSync(file, "utf8") !== text) {
  console.error(`${file} is not what the types say any more: npm run answers`);
  process.exitCode = 1;
}

/** One line for each answer, view, message and type with a name, so that one sees what a change changes. */
function described(): string {
  const compiled = compiler(wire);
  const shapes = new Shapes(compiled.checker);
  const shown = ([name, type]: [string, ts.Type]) => [name, shapes.of(type, name)] as const;
  const said = (message: ts.Symbol) => [message.name, shapes.said(message)] as const;
  const parts = {
    answers: [...answerTypes(compiled)].map(shown),
    views: [...viewTypes(compiled)].map(shown),
    told: messagesOf("ToClient", compiled).map(said),
    heard: messagesOf("ToServer", compiled).map(said),
  };
  shapes.named.NotDone = shapes.of(notDoneType(compiled), "NotDone");
  const all = Object.entries({ ...parts, schemas: Object.entries(shapes.named) });
  return `{\n${all.map(([part, schemas]) => `"${part}": ${lines(schemas)}`).join(",\n")}\n}\n`;
}

function lines(described: (readonly [name: string, schema: Schema])[]): string {
  const sorted = [...described].sort(([one], [other]) => (one < other ? -1 : 1));
  return `{\n${sorted.map(([name, schema]) => `${JSON.stringify(name)}: ${JSON.stringify(schema)}`).join(",\n")}\n}`;
}
