// What a first post can begin as: headings to write under. Whatever has been written is kept when another is chosen.
import type { TFunction } from "i18next";

export const templates = ["mentor", "proposal", "lessons"] as const;
export type Template = (typeof templates)[number];

/** The template that an address names, if it names one. */
export function templateIn(search: URLSearchParams): Template | undefined {
  const named = search.get("template");
  return templates.find((template) => template === named);
}

/** The headings of a template in the reader's language, one below the other, with room to write under each. */
export function headingsOf(t: TFunction<"templates">, template: Template): string[] {
  return t(`${template}.headings`).split("\n");
}

/**
 * A text that another template is chosen for: what has been written comes first, as it was written, without the
 * headings that nothing stands under; then the new ones, but for those that are there already.
 */
export function withHeadings(written: string, known: string[], headings: string[]): string {
  const kept = withoutEmpty(written, new Set(known.map(lineOf)));
  const lines = new Set(kept.split("\n").map((line) => line.trim()));
  const added = headings.map(lineOf).filter((line) => !lines.has(line));
  return [kept, ...added].filter(Boolean).join("\n\n") + (added.length > 0 ? "\n\n" : "");
}

function lineOf(heading: string): string {
  return `## ${heading}`;
}

/** Without those among these lines that nothing but another of them, or the end, follows. */
function withoutEmpty(written: string, headings: Set<string>): string {
  const lines = written.replace(/\r\n?/g, "\n").split("\n");
  const isHeading = (line: string) => headings.has(line.trim());
  const kept = lines.filter((line, i) => {
    if (!isHeading(line)) return true;
    const next = lines.slice(i + 1).find((one) => one.trim() !== "");
    return next !== undefined && !isHeading(next);
  });
  const text = kept.join("\n").replace(/\n{3,}/g, "\n\n");
  return text.trim();
}
