// The files that we write, as they stand.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

export interface Source {
  path: string;
  text: string;
  lines: string[];
}

/** Every file under these folders that is, or could be, committed. */
export function sourcesIn(folders: string[], endings: RegExp): Source[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", ...folders]);
  return String(listed)
    .split("\n")
    .filter((path) => endings.test(path) && existsSync(path))
    .map((path) => {
      const text = readFileSync(path, "utf8");
      return { path, text, lines: text.replace(/\n$/, "").split("\n") };
    });
}

/** Where the pattern occurs: "app/root.tsx:12: what stands there". */
export function linesWith(sources: Source[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, lines }) =>
    lines.flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : [])),
  );
}
