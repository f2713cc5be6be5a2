// Partners come in when the first conversation that they are named for opens, and are named for the next as they open.
import { perform } from "~/server/domain/core/perform";
import { changeMembership } from "~/server/domain/workspaces/commands/changeMembership";
import { giveMembership } from "~/server/domain/workspaces/commands/giveMembership";
import { coordinatorOf } from "./alliance";
import type { Books } from "./books";
import type { DemoPerson, PersonId } from "./content/types";
import type { TimedDeed } from "./timeline";

/** @param opened when each discussion and document was opened, by its name */
export function partnerDeeds(people: Record<PersonId, DemoPerson>, opened: Map<string, Date>): TimedDeed[] {
  return (Object.entries(people) as [PersonId, DemoPerson][]).flatMap(([id, { city, partner }]) => {
    const names = [...(partner?.discussions ?? []), ...(partner?.documents ?? [])];
    const host = coordinatorOf(people, city);
    return names.map((name) => ({
      at: opened.get(name) ?? new Date(Number.NaN),
      run: (books: Books, at: Date) =>
        nameOpened(books, host, id, { at, names, daysLeft: partner?.daysLeft ?? 0 }),
    }));
  });
}

interface Naming {
  at: Date;
  names: string[];
  daysLeft: number;
}

async function nameOpened(books: Books, host: PersonId, id: PersonId, { at, names, daysLeft }: Naming) {
  const endsOn = new Date(books.today.getTime() + daysLeft * 86_400_000).toISOString().slice(0, 10);
  const conversationIds = names.flatMap((name) => books.conversations.get(name) ?? []);
  const place = { role: "partner", endsOn, conversationIds };
  const who = { workspaceId: books.workspaceId, personId: books.person(id) };
  const known = await books.db.membership.findFirst({ where: who });
  if (known) await perform(changeMembership, books.as(host, at), { ...place, membershipId: known.id });
  else await perform(giveMembership, books.as(host, at), { ...place, ...who });
}
