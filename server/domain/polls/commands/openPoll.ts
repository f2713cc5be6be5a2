// Starts a poll in a discussion; one at a time.

import { conversationById } from "../../conversations/find";
import { command } from "../../core/command";
import { dateOf, dayOf } from "../../core/day";
import { languageOf } from "../../core/language";
import { mustBeMeantFor } from "../../core/meantFor";
import { refuse, refuseField } from "../../core/refusal";
import { pollOpened } from "../events";
import { heldDiscussion, isOpen } from "../find";
import { openPollInput } from "../schema";

/**
 * Refuses `conflict`: `not-a-discussion`, `settled-already`, `poll-open` while another one is, or `audience-changed` for
 * what was written internally to a discussion that was shared since.
 */
export const openPoll = command({
  name: "poll.open",
  input: openPollInput,
  find: (deed, { conversationId }) => conversationById(deed, conversationId),
  async act(deed, input, { kind, workspaceId }) {
    const { conversationId, question, options, several, closesOn } = input;
    const { tx, actor, now } = deed;
    if (kind !== "discussion") refuse("conflict", "not-a-discussion");
    if (closesOn < dayOf(now)) refuseField("closesOn", "day-passed");
    if (new Set(options).size < options.length) refuseField("options", "same-option-twice");
    const { state, audienceId } = await heldDiscussion(tx, conversationId);
    await mustBeMeantFor(deed, input, { audienceId });
    if (state !== "open") refuse("conflict", "settled-already");
    const open = await tx.poll.count({ where: { conversationId, ...isOpen(now) } });
    if (open > 0) refuse("conflict", "poll-open");
    const { id } = await tx.poll.create({
      data: {
        ...{ conversationId, question, language: languageOf(actor.language, question, ...options) },
        ...{ several, closesOn: dateOf(closesOn), createdAt: now },
        ...{ createdById: actor.id, municipalityCode: actor.municipalityCode },
        options: { create: options.map((text, position) => ({ text, position })) },
      },
    });
    deed.tell(pollOpened, { audienceId, id, conversationId });
    return { workspaceId, conversationId, pollId: id };
  },
});
