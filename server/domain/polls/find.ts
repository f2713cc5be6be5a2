// Finds polls within what a person may read, and closes them when their discussion is settled.
import type { Poll, Prisma } from "~/prisma/generated/client";
import { conversationsReadableBy } from "../core/audience";
import type { Deed } from "../core/command";
import type { Tx } from "../core/context";
import { dateOf, dayOf } from "../core/day";
import type { Subject } from "../core/permissions";
import type { Look } from "../core/query";
import { refuse } from "../core/refusal";
import { pollClosed } from "./events";

/** A poll as the subject of a deed: its owner is the one who started it. */
export type FoundPoll = Poll & Subject & { workspaceId: string };

/** The poll, if this person may read its discussion. Refuses `not-found`. */
export async function pollById({ tx, actor }: Pick<Look, "tx" | "actor">, id: string): Promise<FoundPoll> {
  const found = await tx.poll.findFirst({
    where: { id, conversation: conversationsReadableBy(actor) },
    include: { conversation: { select: { workspaceId: true } } },
  });
  if (!found) return refuse("not-found");
  const { conversation, ...poll } = found;
  return { ...poll, ownerId: poll.createdById, workspaceId: conversation.workspaceId };
}

/** Not closed, and its last day has not been. */
export function isOpen(now: Date): Prisma.PollWhereInput {
  return { closedAt: null, closesOn: { gte: dateOf(dayOf(now)) } };
}

/**
 * Holds a discussion's row until all is stored, as posting and settling do: so no two polls are opened side by side,
 * and nobody votes while it is closed. Gives the discussion as it then is.
 */
export async function heldDiscussion(tx: Tx, id: string) {
  await tx.$queryRaw`select id from "Conversation" where id = ${id}::uuid for no key update`;
  return tx.conversation.findUniqueOrThrow({ where: { id } });
}

/** Closes what is open of a discussion's polls, now that it has an outcome. */
export async function closePolls(deed: Deed, discussion: { id: string; audienceId: string }): Promise<void> {
  const { tx, now, actor } = deed;
  const open = await tx.poll.findMany({
    where: { conversationId: discussion.id, ...isOpen(now) },
    select: { id: true },
  });
  for (const { id } of open) {
    await tx.poll.update({ where: { id }, data: { closedAt: now, closedById: actor.id } });
    deed.tell(pollClosed, { audienceId: discussion.audienceId, id, conversationId: discussion.id });
  }
}

/** The discussions with an open poll that this person may vote in and has not, the first to close first. */
export async function unansweredPolls(
  { tx, actor, now }: Pick<Look, "tx" | "actor" | "now">,
  workspaceId: string,
  take: number,
) {
  const role = actor.places.get(workspaceId)?.role;
  if (role !== "lead" && role !== "member") return [];
  const polls = await tx.poll.findMany({
    where: {
      ...isOpen(now),
      ballots: { none: { personId: actor.id } },
      conversation: { workspaceId, AND: conversationsReadableBy(actor) },
    },
    include: { conversation: { select: { audience: { select: { municipalityCode: true } } } } },
    orderBy: [{ closesOn: "asc" }, { id: "asc" }],
    take,
  });
  return polls.map(
    ({ id, conversationId, question, language, municipalityCode, closesOn, conversation }) => ({
      id,
      conversationId,
      question,
      language,
      municipalityCode,
      closesOn: closesOn.toISOString().slice(0, 10),
      internalTo: conversation.audience.municipalityCode,
    }),
  );
}
