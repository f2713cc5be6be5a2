// Answers a poll, or answers it anew: until it closes one can change one's mind.

import { command, type Deed } from "../../core/command";
import { languageOf } from "../../core/language";
import { mustBeMeantFor } from "../../core/meantFor";
import { refuse, refuseField } from "../../core/refusal";
import { pollAnswered } from "../events";
import { type FoundPoll, heldDiscussion, isOpen, pollById } from "../find";
import { keepBallot } from "../former";
import { votePollInput } from "../schema";

/**
 * Refuses `conflict`: `poll-closed` once it is closed, by hand or by its day, and `audience-changed` for reasons that were
 * written internally to a discussion that was shared since.
 */
export const votePoll = command({
  name: "poll.vote",
  input: votePollInput,
  find: (deed, { pollId }) => pollById(deed, pollId),
  async act(deed, input, poll) {
    const { optionIds, reason } = input;
    const { tx, now } = deed;
    const { id, conversationId } = poll;
    const { audienceId } = await heldDiscussion(tx, conversationId);
    await mustBeMeantFor(deed, input, { audienceId });
    const open = await tx.poll.count({ where: { id, ...isOpen(now) } });
    if (open === 0) refuse("conflict", "poll-closed");
    const chosen = [...new Set(optionIds)];
    if (chosen.length > 1 && !poll.several) refuseField("optionIds", "one-option");
    const known = await tx.pollOption.count({ where: { pollId: id, id: { in: chosen } } });
    if (known < chosen.length) refuse("not-found");
    await putBallot(deed, poll, chosen, reason);
    deed.tell(pollAnswered, { audienceId, id, conversationId });
    return { conversationId, pollId: id };
  },
});

async function putBallot(deed: Deed, poll: FoundPoll, optionIds: string[], reason: string) {
  const { tx, actor, now } = deed;
  const whose = { pollId: poll.id, personId: actor.id };
  const language = languageOf(actor.language, reason);
  const said = { reason, language, at: now, municipalityCode: actor.municipalityCode };
  const before = await tx.ballot.findUnique({
    where: { pollId_personId: whose },
    include: { choices: true },
  });
  if (before) await keepBallot(deed, before, { optionIds, reason });
  const { id } = await tx.ballot.upsert({
    where: { pollId_personId: whose },
    create: { ...whose, ...said },
    update: said,
  });
  await tx.ballotChoice.deleteMany({ where: { ballotId: id } });
  await tx.ballotChoice.createMany({ data: optionIds.map((optionId) => ({ ballotId: id, optionId })) });
}
