// Finds texts that one language has and the other lacks: the build and the tests ask here.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

type Tree = { [key: string]: string | Tree };

/** What is wrong with the texts in a folder of `<language>/<feature>.json`, one sentence each; nothing when all is well. */
export function textFaults(folder: string): string[] {
  const [swedish, english] = [textsIn(folder, "sv"), textsIn(folder, "en")];
  return [
    ...missing(swedish, english, "en"),
    ...missing(english, swedish, "sv"),
    ...empty(swedish, "sv"),
    ...empty(english, "en"),
    ...differingPlaceholders(swedish, english),
    ...halfPlurals(swedish),
  ];
}

/** Every text of a language by its full key, "feature:group.key". */
export function textsIn(folder: string, language: string): Map<string, string> {
  const files = readdirSync(join(folder, language)).filter((file) => file.endsWith(".json"));
  return new Map(
    files.flatMap((file) => {
      const tree = JSON.parse(readFileSync(join(folder, language, file), "utf8")) as Tree;
      return flattened(tree, `${file.slice(0, -".json".length)}:`);
    }),
  );
}

function flattened(tree: Tree, prefix: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, text]): [string, string][] =>
    typeof text === "string" ? [[prefix + key, text]] : flattened(text, `${prefix}${key}.`),
  );
}

function missing(here: Map<string, string>, there: Map<string, string>, language: string): string[] {
  return [...here.keys()].filter((key) => !there.has(key)).map((key) => `${key} is missing in ${language}`);
}

function empty(texts: Map<string, string>, language: string): string[] {
  return [...texts].filter(([, text]) => text.trim() === "").map(([key]) => `${key} is empty in ${language}`);
}

function differingPlaceholders(swedish: Map<string, string>, english: Map<string, string>): string[] {
  return [...swedish.keys()]
    .filter((key) => english.has(key) && placeholders(swedish.get(key)) !== placeholders(english.get(key)))
    .map((key) => `${key} has different placeholders in sv and en`);
}

function placeholders(text = ""): string {
  const names = [...text.matchAll(/\{\{\s*(\w+)|<(\w+)>/g)].map((match) => match[1] ?? `<${match[2]}>`);
  return [...new Set(names)].sort().join(" ");
}

/** Swedish and English both have one and other: a text with only one of the two would show its key. */
function halfPlurals(texts: Map<string, string>): string[] {
  const forms = [...texts.keys()].filter((key) => /_(one|other)$/.test(key));
  return forms.filter((key) => !texts.has(otherForm(key))).map((key) => `${key} lacks ${otherForm(key)}`);
}

function otherForm(key: string): string {
  return key.endsWith("_one") ? key.replace(/_one$/, "_other") : key.replace(/_other$/, "_one");
}
