// Closes a poll before its day: no votes are taken any longer.
import { command } from "../../core/command";
import { refuse } from "../../core/refusal";
import { closePolls, heldDiscussion, isOpen, pollById } from "../find";
import { pollInput } from "../schema";

/** Refuses `conflict` (`poll-closed`) when it is closed already. */
export const closePoll = command({
  name: "poll.close",
  input: pollInput,
  find: (deed, { pollId }) => pollById(deed, pollId),
  async act(deed, _input, { id, conversationId, workspaceId }) {
    const discussion = await heldDiscussion(deed.tx, conversationId);
    const open = await deed.tx.poll.count({ where: { id, ...isOpen(deed.now) } });
    if (open === 0) refuse("conflict", "poll-closed");
    await closePolls(deed, discussion);
    return { workspaceId, conversationId, pollId: id };
  },
});
