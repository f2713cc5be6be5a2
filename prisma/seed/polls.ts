// Turns the demo's polls into deeds: each is started, and answered, at its own time.
import { dayOf } from "~/server/domain/core/day";
import { perform } from "~/server/domain/core/perform";
import { openPoll } from "~/server/domain/polls/commands/openPoll";
import { votePoll } from "~/server/domain/polls/commands/votePoll";
import type { DemoPoll } from "./content/types";
import { momentOf, workingDay } from "./content/when";
import type { TimedDeed } from "./timeline";

export function pollDeeds(discussion: string, poll: DemoPoll, today: Date): TimedDeed[] {
  const { by, question, options, several = false, closesInDays } = poll;
  let pollId = "";
  const open: TimedDeed = {
    at: momentOf(poll.when, today),
    async run(books, at) {
      const conversationId = books.conversation(discussion);
      const closesOn = dayOf(workingDay(closesInDays, "12:00", today));
      const about = { conversationId, question, options, several, closesOn };
      pollId = (await perform(openPoll, books.as(by, at), about)).pollId;
    },
  };
  const votes = poll.votes.map((vote) => ({
    at: momentOf(vote.when, today),
    run: async (...[books, at]: Parameters<TimedDeed["run"]>) => {
      const known = await books.db.pollOption.findMany({ where: { pollId }, orderBy: { position: "asc" } });
      const optionIds = vote.options.map((position) => known[position]?.id);
      return perform(votePoll, books.as(vote.by, at), { pollId, optionIds, reason: vote.reason });
    },
  }));
  return [open, ...votes];
}
