// Who knocks, and whether strangers may: the first question of every deed and query.
import type { Context, Tx } from "./context";
import { type Deed, permissions } from "./permissions";
import { refuse } from "./refusal";
import { type Standing, standingOf, standingsOf, visitor } from "./standing";

/** The caller's standing, found anew in the deed's transaction. Refuses `unauthenticated` where nobody is signed in and that matters. */
export async function callerStanding(tx: Tx, { caller, now }: Context, name: Deed): Promise<Standing> {
  return admitted(caller && (await standingOf(tx, caller.personId, now())), name);
}

/** The same outside a transaction, asked together with others who look at something at this moment. */
export async function lookerStanding(context: Context, name: Deed): Promise<Standing> {
  const { caller, gathering, direct } = context;
  const all = async (personIds: string[]) => {
    const found = await standingsOf(direct, [...new Set(personIds)], context.now());
    return personIds.map((personId) => found.get(personId));
  };
  return admitted(caller && (await gathering.ask("standings", all, caller.personId)), name);
}

function admitted(standing: Standing | undefined | null, name: Deed): Standing {
  if (standing) return standing;
  if ("visitor" in permissions[name]) return visitor;
  return refuse("unauthenticated");
}
