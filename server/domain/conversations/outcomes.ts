// From rows to views: what discussions ended in, and when it was looked at again.
import type { Prisma } from "~/prisma/generated/client";
import type { Tx } from "../core/context";
import { dayIn } from "../core/day";
import { known, type People, peopleById } from "../core/person";
import { excerpt } from "./excerpt";
import type { OutcomeState, OutcomeView, ReviewView } from "./views";

const outcomeParts = {
  document: { select: { id: true, title: true, language: true } },
  reviews: { orderBy: [{ at: "desc" }, { id: "desc" }] },
} satisfies Prisma.OutcomeInclude;

const latestFirst = [{ at: "desc" }, { id: "desc" }] satisfies Prisma.OutcomeOrderByWithRelationInput[];

type OutcomeRow = Prisma.OutcomeGetPayload<{ include: typeof outcomeParts }>;

/** What to include with a discussion: the outcome that it has, if any. */
export const latestOutcome = {
  include: outcomeParts,
  orderBy: latestFirst,
  take: 1,
} satisfies Prisma.Conversation$outcomesArgs;

/** Every outcome of a discussion, the latest first. */
export async function presentHistory(tx: Tx, conversationId: string): Promise<OutcomeView[]> {
  const where = { conversationId };
  const rows = await tx.outcome.findMany({ where, include: outcomeParts, orderBy: latestFirst });
  const people = await peopleById(tx, rows.flatMap(peopleIn));
  return rows.map((row) => outcomeView(row, people));
}

/** Those whom an outcome names. */
export function peopleIn({ personId, reviews }: OutcomeRow): string[] {
  return [personId, ...reviews.map((review) => review.personId)];
}

export function outcomeView(row: OutcomeRow, people: People): OutcomeView {
  const { state, text, html, language, personId, at, mandate, reviewOn, document, documentVersion } = row;
  return {
    state: state as OutcomeState,
    text,
    excerpt: excerpt(text),
    html,
    language,
    by: known(people, personId),
    at: at.toISOString(),
    mandate,
    document: document && { ...document, version: documentVersion ?? 1 },
    reviewOn: reviewOn && dayIn(reviewOn),
    reviews: row.reviews.map((review) => reviewView(review, people)),
  };
}

function reviewView(
  { personId, at, note, language, reviewOn }: OutcomeRow["reviews"][number],
  people: People,
): ReviewView {
  return {
    by: known(people, personId),
    at: at.toISOString(),
    note,
    language,
    reviewOn: reviewOn && dayIn(reviewOn),
  };
}
