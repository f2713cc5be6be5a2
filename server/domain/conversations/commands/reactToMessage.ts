// Puts a sign on a message, or takes one's own away.
import type { Reaction as Row } from "~/prisma/generated/client";
import { command, type Deed } from "../../core/command";
import { messageReacted } from "../events";
import { mustBeInSight } from "../find";
import { heldMessage } from "../hold";
import { messageSeen } from "../revise";
import { reactInput } from "../schema";

/**
 * Says how it is to be, so that saying it again changes nothing. Gives the message as it is now. Refuses `conflict` for a message that is deleted or hidden.
 */
export const reactToMessage = command({
  name: "message.react",
  input: reactInput,
  find: (deed, { messageId }) => heldMessage(deed, messageId),
  async act(deed, { sign, on }, message) {
    mustBeInSight(message);
    const { id, conversationId, conversation } = message;
    const reaction = { messageId: id, sign, personId: deed.actor.id };
    const changed = await (on ? put(deed, reaction) : take(deed, reaction));
    if (changed > 0) deed.tell(messageReacted, { audienceId: conversation.audienceId, id, conversationId });
    return messageSeen(deed, id);
  },
});

type Reaction = Pick<Row, "messageId" | "sign" | "personId">;

async function put({ tx, now }: Deed, reaction: Reaction): Promise<number> {
  const { count } = await tx.reaction.createMany({ data: { ...reaction, at: now }, skipDuplicates: true });
  return count;
}

async function take({ tx }: Deed, reaction: Reaction): Promise<number> {
  const { count } = await tx.reaction.deleteMany({ where: reaction });
  return count;
}
