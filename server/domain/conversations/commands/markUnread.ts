// Takes the actor's read mark back by hand: "unread from here", on every device, until it is read anew.
import { command } from "../../core/command";
import { readTakenBack } from "../events";
import { conversationById } from "../find";
import { markUnreadInput } from "../schema";
import type { ReadView } from "../views";

/**
 * Everything from a number on becomes unread; what is unread before it stays so. The mark begins a new turn: pages that
 * were opened before no longer move it by what is seen on them.
 */
export const markUnread = command({
  name: "conversation.unread",
  input: markUnreadInput,
  find: (deed, { conversationId }) => conversationById(deed, conversationId),
  async act({ tx, now, actor, tell }, input, { id, messageCount }): Promise<ReadView> {
    const number = Math.max(0, Math.min(input.number, messageCount) - 1);
    const [mark] = await tx.$queryRaw<[ReadView]>`
      insert into "ReadMark" as mark ("personId", "conversationId", number, turn, "turnedAt", at)
      values (${actor.id}::uuid, ${id}::uuid, 0, 1, ${messageCount}, ${now})
      on conflict ("personId", "conversationId") do update
      set number = least(mark.number, ${number}), turn = mark.turn + 1, "turnedAt" = excluded."turnedAt", at = excluded.at
      returning "conversationId" as id, number, turn, "turnedAt"`;
    tell(readTakenBack, { audienceId: actor.audienceId, id, view: mark });
    return mark;
  },
});
