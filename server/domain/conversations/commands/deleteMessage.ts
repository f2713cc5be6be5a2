// Deletes one's own message: a tombstone stays in its place, and the text is kept from everyone's sight.
import { command } from "../../core/command";
import { messageDeleted } from "../events";
import { heldMessage } from "../hold";
import { dropMentions } from "../mentions/keep";
import { keepRevision, messageSeen, tellWithReplies } from "../revise";
import { messageInput } from "../schema";

/** Gives the tombstone. Deleting what is deleted changes nothing. */
export const deleteMessage = command({
  name: "message.delete",
  input: messageInput,
  find: (deed, { messageId }) => heldMessage(deed, messageId),
  async act(deed, _input, message) {
    if (message.deletedAt) return messageSeen(deed, message.id);
    await keepRevision(deed, message);
    await deed.tx.message.update({
      where: { id: message.id },
      data: { body: "", html: "", deletedAt: deed.now, deletedById: deed.actor.id },
    });
    await dropMentions(deed, message.id);
    return tellWithReplies(deed, messageDeleted, message);
  },
});
