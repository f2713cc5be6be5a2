// A message's source as its writer wrote it: mentions as names, which the server finds again when it is sent.
import type { MyPlace } from "~/server/domain/workspaces/queries/workspaceFrame";

const tokens = /\[@([^\]\n]{1,200})\]\(mention:(person\/[0-9a-f-]{36}|city\/\d{4}|all)\)/gi;

/** Two who are called the same stay told apart by their ids. */
export function spoken(body: string): string {
  const targets = new Map<string, Set<string>>();
  for (const [, name = "", target = ""] of body.matchAll(tokens))
    targets.set(name, (targets.get(name) ?? new Set()).add(target));
  return body.replace(tokens, (token, name: string) =>
    (targets.get(name)?.size ?? 0) > 1 ? token : `@${name}`,
  );
}

/** Whether a message's text mentions me: by name, with my city, or with everyone. A partner is a city's guest. */
export function mentionsMe(html: string, { id, role, municipalityCode }: MyPlace): boolean {
  if (!html.includes("data-mention")) return false;
  const mine = [`person/${id}`, "all", ...(role === "partner" ? [] : [`city/${municipalityCode}`])];
  return mine.some((target) => html.includes(`data-mention="${target}"`));
}
