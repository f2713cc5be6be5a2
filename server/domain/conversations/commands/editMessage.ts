// Edits one's own message; what it said before is kept.
import { command } from "../../core/command";
import { refuse } from "../../core/refusal";
import { messageEdited } from "../events";
import { heldMessage } from "../hold";
import { askAboutPersonnummer } from "../personnummer";
import { keepRevision, messageSeen, tellWithReplies } from "../revise";
import { editMessageInput } from "../schema";

/** Gives the message as it is now. Refuses `conflict` for one that is deleted, and for a copy (`shared-text`): it says what was shared. Saying the same again changes nothing. */
export const editMessage = command({
  name: "message.edit",
  input: editMessageInput,
  find: (deed, { messageId }) => heldMessage(deed, messageId),
  async act(deed, input, message) {
    if (message.deletedAt) refuse("conflict", "message-deleted");
    if ((await deed.tx.copy.count({ where: { copyId: message.id } })) > 0) refuse("conflict", "shared-text");
    askAboutPersonnummer(input, "body");
    if (input.body === message.body) return messageSeen(deed, message.id);
    const { markdown } = deed.context;
    await keepRevision(deed, message);
    await deed.tx.message.update({
      where: { id: message.id },
      data: {
        body: input.body,
        html: markdown.render(input.body),
        markdown: markdown.version,
        editedAt: deed.now,
      },
    });
    return tellWithReplies(deed, messageEdited, message);
  },
});
