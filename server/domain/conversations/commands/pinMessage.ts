// Pins a message in its conversation, for everyone who reads there, or takes the pin out.
import { command } from "../../core/command";
import { messagePinned, messageUnpinned } from "../events";
import { mustBeInSight } from "../find";
import { heldMessage } from "../hold";
import { messageSeen } from "../revise";
import { markInput } from "../schema";

/**
 * Says how it is to be, so that saying it again changes nothing: whoever pinned first stands as the one who did.
 * Gives the message as it is now. Refuses `conflict` to pin what is deleted or hidden.
 */
export const pinMessage = command({
  name: "message.pin",
  input: markInput,
  find: (deed, { messageId }) => heldMessage(deed, messageId),
  async act(deed, { on }, message) {
    if (on) mustBeInSight(message);
    const { id, conversationId, conversation } = message;
    const { tx, now, actor } = deed;
    const { count } = on
      ? await tx.pin.createMany({
          data: { messageId: id, personId: actor.id, at: now },
          skipDuplicates: true,
        })
      : await tx.pin.deleteMany({ where: { messageId: id } });
    const about = { audienceId: conversation.audienceId, id, conversationId };
    if (count > 0) deed.tell(on ? messagePinned : messageUnpinned, about);
    return messageSeen(deed, id);
  },
});
