// The permission table as people read it, and what it says about one deed by one person.
import { type Deed, hats, permissions, type Row } from "~/server/domain/core/permissions";
import type { Seen } from "./case";
import type { Actor } from "./scene";

export const rows = Object.entries(permissions) as [Deed, Row][];

/** The whole table in Markdown. */
export function printedTable(): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(["deed", ...hats]),
    line(["---", ...hats.map(() => "---")]),
    ...rows.map(([deed, row]) => line([`\`${deed}\``, ...hats.map((hat) => row[hat] ?? "")])),
  ].join("\n");
}

export type Answer = "done" | "unauthenticated" | "not-found" | "forbidden";

/** What has to come out: read off the table by hat, without the product's own reckoning. */
export function answerFor(deed: Deed, { hats: worn }: Actor, { reached, mine, ourCity }: Seen): Answer {
  const row: Row = permissions[deed];
  if (worn.includes("visitor") && !row.visitor) return "unauthenticated";
  if (!reached) return "not-found";
  const grants = worn.map((hat) => row[hat]);
  const allowed = grants.includes("yes") || (mine && grants.includes("own"));
  return allowed || (ourCity && grants.includes("city")) ? "done" : "forbidden";
}
