// Moves the actor's read mark forward, the same on every device.
import { command } from "../../core/command";
import { readMoved } from "../events";
import { conversationById } from "../find";
import { readInput } from "../schema";
import type { ReadView } from "../views";

/**
 * Marks everything up to a number as read; a mark never moves back by this, nor past the last message. With a `turn`
 * it is said of a page that was opened then, and moves nothing once the mark has been taken back by hand. Gives the
 * mark as it is now.
 */
export const readConversation = command({
  name: "conversation.read",
  input: readInput,
  find: (deed, { conversationId }) => conversationById(deed, conversationId),
  async act({ tx, now, actor, tell }, input, { id, messageCount }): Promise<ReadView> {
    const number = Math.min(input.number, messageCount);
    const [moved] = await tx.$queryRaw<ReadView[]>`
      insert into "ReadMark" as mark ("personId", "conversationId", number, at)
      values (${actor.id}::uuid, ${id}::uuid, ${number}, ${now})
      on conflict ("personId", "conversationId") do update set number = excluded.number, at = excluded.at
      where mark.number < excluded.number and mark.turn = coalesce(${input.turn ?? null}::int, mark.turn)
      returning "conversationId" as id, number, turn, "turnedAt"`;
    if (moved) {
      tell(readMoved, { audienceId: actor.audienceId, id, view: moved });
      return moved;
    }
    const personId_conversationId = { personId: actor.id, conversationId: id };
    const mark = await tx.readMark.findUniqueOrThrow({ where: { personId_conversationId } });
    return { id, number: mark.number, turn: mark.turn, turnedAt: mark.turnedAt };
  },
});
