// Who knocks, and whether strangers may: the first question of every deed and query.
import type { Context, Tx } from "./context";
import { type Deed, permissions } from "./permissions";
import { refuse } from "./refusal";
import { type Standing, standingOf, visitor } from "./standing";

/** The caller's standing, found anew. Refuses `unauthenticated` where nobody is signed in and that matters. */
export async function callerStanding(tx: Tx, context: Context, name: Deed): Promise<Standing> {
  const found = context.caller && (await standingOf(tx, context.caller.personId));
  if (found) return found;
  if ("visitor" in permissions[name]) return visitor;
  return refuse("unauthenticated");
}
