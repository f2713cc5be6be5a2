// Gives a room or discussion another title, description or work package.

import { command } from "../../core/command";
import { languageOf } from "../../core/language";
import { mustBeMeantFor } from "../../core/meantFor";
import { refuse } from "../../core/refusal";
import { conversationEdited } from "../events";
import { mustBePackageOf } from "../find";
import { heldConversation } from "../hold";
import { tellLinked } from "../links";
import { editConversationInput } from "../schema";
import { keepTitle } from "../titles";

/**
 * Refuses `conflict` for a document's comments, which follow their document, and for what was written internally to a
 * conversation that was shared since (`audience-changed`).
 */
export const editConversation = command({
  name: "conversation.edit",
  input: editConversationInput,
  find: (deed, { conversationId }) => heldConversation(deed, conversationId),
  async act(deed, input, conversation) {
    const { title, description, workPackageId } = input;
    if (conversation.kind === "comments") refuse("conflict", "comments-follow-document");
    await mustBeMeantFor(deed, input, conversation);
    const { id, workspaceId, audienceId } = conversation;
    await mustBePackageOf(deed.tx, workspaceId, workPackageId);
    await keepTitle(deed, conversation, { title, description });
    await deed.tx.conversation.update({
      where: { id },
      data: {
        ...{ title, description, workPackageId: workPackageId ?? null },
        language: languageOf(conversation.language, title, description),
      },
    });
    deed.tell(conversationEdited, { audienceId, id, conversationId: id });
    await tellLinked(deed, conversation);
    return { workspaceId, conversationId: id, kind: conversation.kind };
  },
});
