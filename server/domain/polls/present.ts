// From rows to views: the only way that a poll gets out.
import type { Prisma } from "~/prisma/generated/client";
import type { Tx } from "../core/context";
import { dayIn } from "../core/day";
import { known, type People, peopleById } from "../core/person";
import type { PollView } from "./views";

const parts = {
  options: { orderBy: { position: "asc" } },
  ballots: {
    include: { choices: true, _count: { select: { revisions: true } } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  },
} satisfies Prisma.PollInclude;

type Row = Prisma.PollGetPayload<{ include: typeof parts }>;

/** The views of the polls that the where-clause finds, the latest first. */
export async function presentPolls(tx: Tx, where: Prisma.PollWhereInput): Promise<PollView[]> {
  const rows = await tx.poll.findMany({
    where,
    include: parts,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  const ids = rows.flatMap((row) => [row.createdById, ...row.ballots.map(({ personId }) => personId)]);
  const people = await peopleById(tx, ids);
  return rows.map((row) => pollView(row, people));
}

function pollView(row: Row, people: People): PollView {
  const place = (optionId: string) => row.options.findIndex(({ id }) => id === optionId);
  const inOrder = (a: string, b: string) => place(a) - place(b);
  return {
    id: row.id,
    conversationId: row.conversationId,
    question: row.question,
    language: row.language,
    options: row.options.map(({ id, text }) => ({ id, text })),
    several: row.several,
    closesOn: dayIn(row.closesOn),
    closedAt: row.closedAt?.toISOString() ?? null,
    createdBy: known(people, row.createdById),
    createdAt: row.createdAt.toISOString(),
    ballots: row.ballots.map(({ personId, municipalityCode, choices, reason, language, at, _count }) => ({
      person: known(people, personId),
      municipalityCode,
      optionIds: choices.map(({ optionId }) => optionId).sort(inOrder),
      reason,
      language,
      at: at.toISOString(),
      changes: _count.revisions,
    })),
  };
}
