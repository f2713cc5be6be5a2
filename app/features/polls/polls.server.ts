// What the forms of polls can do, for the action of the discussion's page.
import { redirect } from "@remix-run/node";
import { deed } from "~/app/door.server";
import { closePoll } from "~/server/domain/polls/commands/closePoll";
import { openPoll } from "~/server/domain/polls/commands/openPoll";
import { votePoll } from "~/server/domain/polls/commands/votePoll";

export const pollDeeds = {
  /** The answers are written a line each. */
  "poll.open": deed({
    command: openPoll,
    input: (written) => ({ ...written, options: String(written.options ?? "").split("\n") }),
    after: ({ workspaceId, conversationId }) => redirect(`/w/${workspaceId}/discussions/${conversationId}`),
  }),
  "poll.vote": deed({ command: votePoll }),
  /** What was voted on is proposed as the outcome: the page opens the form that ends the discussion. */
  "poll.close": deed({
    command: closePoll,
    after: ({ workspaceId, conversationId }) =>
      redirect(`/w/${workspaceId}/discussions/${conversationId}?settle#settle`),
  }),
};
