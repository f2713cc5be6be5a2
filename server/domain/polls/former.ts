// What people had answered in a poll before they answered anew: kept, for everyone who reads its discussion.
import type { Ballot, BallotChoice, Conversation, Language } from "~/prisma/generated/client";
import { beforeSharing, isOfSharers, wasWrittenIn } from "../conversations/find";
import type { Deed } from "../core/command";
import type { Look } from "../core/query";

export interface FormerBallot {
  pollId: string;
  /** Whose it is. */
  personId: string;
  /** Both null where they are withheld. */
  optionIds: string[] | null;
  reason: string | null;
  language: Language;
  until: string;
}

/** Keeps what a ballot, whose discussion is held, says until now; nothing when it goes on saying so. */
export async function keepBallot(
  { tx, now }: Deed,
  { id, reason, language, choices }: Ballot & { choices: BallotChoice[] },
  next: { optionIds: string[]; reason: string },
): Promise<void> {
  const optionIds = choices.map(({ optionId }) => optionId);
  const sameChoice = optionIds.length === next.optionIds.length && next.optionIds.every(isAmong(optionIds));
  if (sameChoice && reason === next.reason) return;
  await tx.ballotRevision.create({ data: { ballotId: id, optionIds, reason, language, until: now } });
}

function isAmong(optionIds: string[]): (optionId: string) => boolean {
  return (optionId) => optionIds.includes(optionId);
}

/**
 * Of all polls of a discussion, the latest first. What was answered otherwise before it was shared stays with the city
 * that shared it: that it was another answer is told, and until when.
 */
export async function formerBallots(
  { tx, actor }: Pick<Look, "tx" | "actor">,
  conversation: Conversation,
): Promise<FormerBallot[]> {
  const rows = await tx.ballotRevision.findMany({
    where: { ballot: { poll: { conversationId: conversation.id } } },
    include: { ballot: { select: { pollId: true, personId: true } } },
    orderBy: [{ until: "desc" }, { id: "desc" }],
  });
  const before = beforeSharing(conversation, null);
  const readsAll = isOfSharers(actor, before);
  return rows.map(({ ballot, optionIds, reason, language, until }) => ({
    ...ballot,
    ...(readsAll || !wasWrittenIn(before, { at: until })
      ? { optionIds, reason }
      : { optionIds: null, reason: null }),
    ...{ language, until: until.toISOString() },
  }));
}
