// Edits one's own message; what it said before is kept.

import { command, type Deed } from "../../core/command";
import { languageOf } from "../../core/language";
import { mustBeMeantFor } from "../../core/meantFor";
import { refuse } from "../../core/refusal";
import { messageEdited } from "../events";
import { type FoundMessage, mustBeInSight } from "../find";
import { heldMessage } from "../hold";
import { changeMentions } from "../mentions/keep";
import { poolOf } from "../mentions/pool";
import { othersIn } from "../mentions/reached";
import { askAboutMentions, type Meant, resolveMentions } from "../mentions/resolve";
import { couldMention, everyone, targetsIn } from "../mentions/token";
import { askAboutPersonnummer } from "../personnummer";
import { keepRevision, messageSeen, tellWithReplies } from "../revise";
import { editMessageInput } from "../schema";

/**
 * Gives the message as it is now. Refuses `conflict` for one that is deleted or hidden, for a copy (`shared-text`),
 * which says what was shared, and for what was written
 * internally in a conversation that has been shared since (`audience-changed`), and `invalid` for a text that has to
 * be confirmed, as posting does. Saying the same again changes nothing.
 */
export const editMessage = command({
  name: "message.edit",
  input: editMessageInput,
  find: (deed, { messageId }) => heldMessage(deed, messageId),
  async act(deed, input, message) {
    mustBeInSight(message);
    await mustBeMeantFor(deed, input, message.conversation);
    if ((await deed.tx.copy.count({ where: { copyId: message.id } })) > 0) refuse("conflict", "shared-text");
    askAboutPersonnummer(input, "body");
    const { pool, resolved } = await mentioned(deed, message, input);
    const { body, marks } = resolved;
    if (body === message.body) return messageSeen(deed, message.id);
    const { markdown } = deed.context;
    await keepRevision(deed, message);
    await deed.tx.message.update({
      where: { id: message.id },
      data: {
        ...{ body, html: markdown.render(body, marks), markdown: markdown.version, editedAt: deed.now },
        language: languageOf(message.language, body),
      },
    });
    await changeMentions(deed, message, resolved, pool);
    return tellWithReplies(deed, messageEdited, message);
  },
});

/** Whom the new text mentions. Who was asked about everyone once, and leaves it so, is not asked again. */
async function mentioned(deed: Deed, message: FoundMessage, input: Meant & { body: string }) {
  const { tx, actor, now } = deed;
  const { conversationId, body: before } = message;
  const pool = couldMention(input.body) ? await poolOf(tx, conversationId, now) : [];
  const resolved = resolveMentions(input.body, { pool, writerIsPartner: actor.role === "partner", before });
  const everyoneMeant = input.everyoneMeant || targetsIn(before).has(everyone);
  askAboutMentions(resolved, { ...input, everyoneMeant }, othersIn(pool, actor.id));
  return { pool, resolved };
}
