// The signs on a message: from rows to the view of each sign, with who put it there.
import type { Prisma } from "~/prisma/generated/client";
import type { ReactionView } from "./views";

/** What to select of a message's reactions, the first to come first. */
export const reactionParts = {
  select: { sign: true, person: { select: { id: true, name: true, municipalityCode: true } } },
  orderBy: [{ at: "asc" }, { personId: "asc" }, { sign: "asc" }],
} satisfies Prisma.Message$reactionsArgs;

type Row = Prisma.ReactionGetPayload<Pick<typeof reactionParts, "select">>;

export function reactionViews(rows: Row[]): ReactionView[] {
  const views = new Map<Row["sign"], ReactionView>();
  for (const { sign, person } of rows) {
    const view = views.get(sign) ?? { sign, people: [] };
    view.people.push(person);
    views.set(sign, view);
  }
  return [...views.values()];
}
