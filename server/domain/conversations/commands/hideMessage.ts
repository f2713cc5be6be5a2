// A lead takes anybody's message out of sight, or puts it back: never without a word on why, and nothing is lost by it.

import { command, type Deed } from "../../core/command";
import { languageOf } from "../../core/language";
import { mustBeMeantFor } from "../../core/meantFor";
import { refuse } from "../../core/refusal";
import { beforeSharingOf } from "../beforeSharing";
import { messageHidden, messageUnhidden } from "../events";
import type { FoundMessage } from "../find";
import { isKept } from "../hidings";
import { heldMessage } from "../hold";
import { giveMentionsBack, withholdMentions } from "../mentions/keep";
import { messageSeen, tellWithReplies } from "../revise";
import { hideInput } from "../schema";

/**
 * Says how it is to be, so that saying it again changes nothing: the first reason stands. Gives the message as everyone
 * sees it; its author and the leads read what it says by `message.history`. Refuses `conflict` for what is deleted and
 * for a reason that was written internally to a conversation that was shared since (`audience-changed`), and
 * `forbidden` to put back what another city had hidden before it was shared.
 */
export const hideMessage = command({
  name: "message.hide",
  input: hideInput,
  find: (deed, { messageId }) => heldMessage(deed, messageId),
  async act(deed, input, message) {
    const { on, reason } = input;
    await mustBeMeantFor(deed, input, message.conversation);
    if (message.deletedAt) refuse("conflict", "message-deleted");
    if (on === (message.hidingId !== null)) return messageSeen(deed, message.id);
    if (!on && (await isKept(deed, message, await beforeSharingOf(deed.tx, message)))) refuse("forbidden");
    await (on ? hide : putBack)(deed, message, reason);
    return tellWithReplies(deed, on ? messageHidden : messageUnhidden, message);
  },
});

async function hide(deed: Deed, { id }: FoundMessage, reason: string): Promise<void> {
  const { tx, now, actor } = deed;
  const language = languageOf(actor.language, reason);
  const data = { messageId: id, personId: actor.id, at: now, reason, language };
  const hiding = await tx.hiding.create({ data });
  await tx.message.update({ where: { id }, data: { hidingId: hiding.id } });
  await withholdMentions(deed, id);
}

async function putBack(deed: Deed, message: FoundMessage, endReason: string): Promise<void> {
  const { tx, now, actor } = deed;
  const { id, hidingId } = message;
  const endLanguage = languageOf(actor.language, endReason);
  await tx.message.update({ where: { id }, data: { hidingId: null } });
  await tx.hiding.update({
    where: { id: hidingId ?? "" },
    data: { endedById: actor.id, endedAt: now, endReason, endLanguage },
  });
  await giveMentionsBack(deed, message);
}
