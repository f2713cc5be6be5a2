// Every text exists in both languages, and every text that exists is used.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { textFaults, textsIn } from "../../app/i18n/faults.server";
import { svFurther } from "../../app/i18n/sv.further";

const folder = "app/i18n";
const keys = new Set([...textsIn(folder, "sv").keys()].map(withoutPlural));
const features = new Set([...keys].map((key) => key.slice(0, key.indexOf(":"))));
const sources = [...filesIn("app"), ...filesIn("server")].map((path) => ({
  path,
  text: withoutComments(readFileSync(path, "utf8")),
}));

const further = Object.keys(svFurther);

describe("texts", () => {
  test("are complete in Swedish and English", () => {
    expect(keys.size).toBeGreaterThan(0);
    expect(textFaults(folder)).toEqual([]);
  });

  test("exist wherever they are asked for", () => {
    expect(sources.flatMap(missingIn)).toEqual([]);
  });

  test("exist for every reason that the domain gives", () => {
    const reasons = sources.filter(({ path }) => path.startsWith("server/domain")).flatMap(reasonsIn);
    expect(reasons.length).toBeGreaterThan(0);
    const said = (reason: string) => keys.has(`refusals:${reason}`) || keys.has(`furtherRefusals:${reason}`);
    expect(reasons.filter((reason) => !said(reason))).toEqual([]);
  });

  test("that come with some pages only are asked for by what belongs to them, or fetches them itself", () => {
    const askers = sources.filter(({ path, text }) => path.startsWith("app/") && asksFor(text, further));
    const [inside, outside] = halves(askers, ({ path }) => further.includes(featureOf(path)));
    expect(inside.length).toBeGreaterThan(0);
    const fetches = /import "~\/app\/i18n\/(further|concluding|mentioning|moving|unsent)"/;
    expect(outside.filter(({ text }) => !fetches.test(text)).map(({ path }) => path)).toEqual([]);
    const routes = inside.filter(({ path }) => path.endsWith(".route.tsx"));
    expect(routes.filter(({ text }) => !text.includes("~/app/i18n/further")).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test("are all used", () => {
    const literals = new Set(
      sources.flatMap(({ text }) => [...text.matchAll(/"([^"\n]*)"/g)].map(([, key]) => key)),
    );
    const patterns = sources.flatMap(({ text }) =>
      [...text.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g)].map(([, key = ""]) => pattern(key)),
    );
    const used = (key: string) => {
      const bare = key.slice(key.indexOf(":") + 1);
      return (
        literals.has(key) || literals.has(bare) || patterns.some((like) => like.test(bare) || like.test(key))
      );
    };
    expect([...keys].filter((key) => !/^(refusals|furtherRefusals):/.test(key) && !used(key))).toEqual([]);
  });
});

function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(root, path));
}

function asksFor(text: string, spaces: string[]): boolean {
  return spaces.some((space) => text.includes(`useTexts("${space}")`) || text.includes(`t("${space}:`));
}

function featureOf(path: string): string {
  return path.replace(/^app\/(features\/)?/, "").split("/")[0] ?? "";
}

function halves<T>(all: T[], first: (one: T) => boolean): [T[], T[]] {
  return [all.filter(first), all.filter((one) => !first(one))];
}

function withoutComments(text: string): string {
  return text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, "");
}

function withoutPlural(key: string): string {
  return key.replace(/_(one|other)$/, "");
}

/** The keys given to t(…) in a file that no language has. */
function missingIn({ path, text }: { path: string; text: string }): string[] {
  const spaces = spacesOf(text);
  const asked = [...text.matchAll(/\bt\(\s*"([^"]+)"/g)].map(([, key = ""]) => key);
  return asked
    .filter((key) => !possible(key, spaces).some((full) => keys.has(full)))
    .map((key) => `${path}: ${key}`);
}

/** Where a t(…) may find its key: in the named file, in `ui` when none is named, anywhere when t was handed over. */
function possible(key: string, spaces: string[]): string[] {
  return key.includes(":") ? [key] : spaces.map((space) => `${space}:${key}`);
}

function spacesOf(text: string): string[] {
  const named = [...text.matchAll(/useTexts\(\[?"([\w-]+)"/g)].map(([, space = ""]) => space);
  if (named.length > 0) return named;
  return text.includes("useTexts()") ? ["ui"] : [...features];
}

function reasonsIn({ text }: { text: string }): string[] {
  const given = [
    ...text.matchAll(/\brefuse\(\s*"[\w-]+"\s*,\s*"([\w-]+)"/g),
    ...text.matchAll(/\brefuseField\(\s*[^,()]+,\s*"([\w-]+)"/g),
  ];
  return given.map(([, reason = ""]) => reason);
}

/** `purpose.${purpose}` as a pattern; one that could be anything proves nothing. */
function pattern(template: string): RegExp {
  const [start = "", ...rest] = template
    .split(/\$\{[^}]*\}+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return start.length + rest.join("").length > 2 ? new RegExp(`^${[start, ...rest].join("[\\w-]+")}$`) : /^$/;
}
