// Keeps a message for oneself, to find it again, or lets it go; nobody else is told.
import { command } from "../../core/command";
import { bookmarkPut, bookmarkRemoved } from "../events";
import { messageById, mustBeInSight } from "../find";
import { mustBeItself } from "../hold";
import { markInput } from "../schema";

/** Says how it is to be, so that saying it again changes nothing. Refuses `conflict` to keep what is deleted or hidden. */
export const bookmarkMessage = command({
  name: "message.bookmark",
  input: markInput,
  async find(deed, { messageId }) {
    const message = await messageById(deed, messageId);
    await mustBeItself(deed, messageId);
    return message;
  },
  async act({ tx, now, actor, tell }, { on }, message) {
    const { id } = message;
    if (on) mustBeInSight(message);
    const bookmark = { messageId: id, personId: actor.id };
    const { count } = on
      ? await tx.bookmark.createMany({ data: { ...bookmark, at: now }, skipDuplicates: true })
      : await tx.bookmark.deleteMany({ where: bookmark });
    if (count > 0) tell(on ? bookmarkPut : bookmarkRemoved, { audienceId: actor.audienceId, id });
    return { id };
  },
});
