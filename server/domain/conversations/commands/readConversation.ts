// Moves the actor's read mark, the same on every device.
import { command } from "../../core/command";
import { readMoved } from "../events";
import { conversationById } from "../find";
import { readInput } from "../schema";

/** Marks everything up to a number as read; a mark never moves back, nor past the last message. */
export const readConversation = command({
  name: "conversation.read",
  input: readInput,
  find: (deed, { conversationId }) => conversationById(deed, conversationId),
  async act({ tx, now, actor, tell }, input, { id, messageCount }) {
    const number = Math.min(input.number, messageCount);
    const [moved] = await tx.$queryRaw<{ number: number }[]>`
      insert into "ReadMark" as mark ("personId", "conversationId", number, at)
      values (${actor.id}::uuid, ${id}::uuid, ${number}, ${now})
      on conflict ("personId", "conversationId") do update set number = excluded.number, at = excluded.at
      where mark.number < excluded.number returning number`;
    if (moved) tell(readMoved, { audienceId: actor.audienceId, id, view: { id, number } });
    return { number };
  },
});
