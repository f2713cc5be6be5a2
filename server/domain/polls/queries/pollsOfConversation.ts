// The polls of a discussion, the latest first, and what I may do with them.
import { conversationLookedAt } from "../../conversations/find";
import { may } from "../../core/permissions";
import { query } from "../../core/query";
import { formerBallots } from "../former";
import { presentPolls } from "../present";
import { pollsInput } from "../schema";

export const pollsOfConversation = query({
  name: "poll.all",
  input: pollsInput,
  find: (look, { conversationId }) => conversationLookedAt(look, conversationId),
  async answer({ tx, actor }, { conversationId }, discussion) {
    const { workspaceId } = discussion;
    const polls = await presentPolls(tx, { conversationId });
    const changed = polls.some(({ ballots }) => ballots.some(({ changes }) => changes > 0));
    const mayClose = (ownerId: string) => may(actor, "poll.close", { workspaceId, ownerId });
    return {
      polls,
      /** What was answered in them before it was answered anew. */
      former: changed ? await formerBallots({ tx, actor }, discussion) : [],
      mayOpen: may(actor, "poll.open", { workspaceId }),
      mayVote: may(actor, "poll.vote", { workspaceId }),
      /** Also those that come later. */
      mayCloseOwn: mayClose(actor.id),
      mayCloseOthers: mayClose(""),
    };
  },
});
