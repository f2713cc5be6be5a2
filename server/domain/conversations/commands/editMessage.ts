// Edits one's own message; what it said before is kept.
import type * as z from "zod";
import { command, type Deed } from "../../core/command";
import { refuse } from "../../core/refusal";
import { messageEdited } from "../events";
import { type FoundMessage, mustBeInSight } from "../find";
import { heldMessage } from "../hold";
import { askAboutPersonnummer } from "../personnummer";
import { keepRevision, messageSeen, tellWithReplies } from "../revise";
import { editMessageInput } from "../schema";

type Input = z.infer<typeof editMessageInput>;

/**
 * Gives the message as it is now. Refuses `conflict` for one that is deleted or hidden, and for what was written
 * internally in a conversation that has been shared since (`audience-changed`). Saying the same again changes nothing.
 */
export const editMessage = command({
  name: "message.edit",
  input: editMessageInput,
  find: (deed, { messageId }) => heldMessage(deed, messageId),
  async act(deed, input, message) {
    mustBeInSight(message);
    await mustBeMeantFor(deed, input, message);
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

/** What waits in an outbox, or in an open page, was written to those who read the conversation then. */
async function mustBeMeantFor(
  { tx }: Deed,
  { audience }: Input,
  { conversation }: FoundMessage,
): Promise<void> {
  if (audience !== "internal") return;
  const { municipalityCode } = await tx.audience.findUniqueOrThrow({
    where: { id: conversation.audienceId },
  });
  if (municipalityCode === null) refuse("conflict", "audience-changed");
}
