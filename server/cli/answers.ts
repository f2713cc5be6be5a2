// `npm run answers`: writes down, as JSON Schema, what each command and query answers, for the description of the API.
// With `-- --check` it writes nothing, and fails when what is written down is not what the types say.
import { readFileSync, writeFileSync } from "node:fs";
import { answerTypes, compiler } from "./answers/register";
import { type Schema, Shapes } from "./answers/shapes";

const file = "server/http/answers.json";

const text = described();
if (!process.argv.includes("--check")) {
  writeFileSync(file, text);
  console.log(`Wrote ${file}.`);
} else if (readFileSync(file, "utf8") !== text) {
  console.error(`${file} is not what the types say any more: npm run answers`);
  process.exitCode = 1;
}

/** One line for each answer and each type with a name, so that one sees what a change changes. */
function described(): string {
  const compiled = compiler();
  const shapes = new Shapes(compiled.checker);
  const answers = [...answerTypes(compiled)].map(([name, type]) => [name, shapes.of(type, name)] as const);
  return `{\n"answers": ${lines(answers)},\n"schemas": ${lines(Object.entries(shapes.named))}\n}\n`;
}

function lines(described: (readonly [name: string, schema: Schema])[]): string {
  const sorted = [...described].sort(([one], [other]) => (one < other ? -1 : 1));
  return `{\n${sorted.map(([name, schema]) => `${JSON.stringify(name)}: ${JSON.stringify(schema)}`).join(",\n")}\n}`;
}
