// Gives a room or discussion another title, description or work package.
import { command } from "../../core/command";
import { refuse } from "../../core/refusal";
import { conversationEdited } from "../events";
import { mustBePackageOf } from "../find";
import { heldConversation } from "../hold";
import { tellLinked } from "../links";
import { editConversationInput } from "../schema";

/** Refuses `conflict` for a document's comments, which follow their document. */
export const editConversation = command({
  name: "conversation.edit",
  input: editConversationInput,
  find: (deed, { conversationId }) => heldConversation(deed, conversationId),
  async act(deed, { title, description, workPackageId }, conversation) {
    if (conversation.kind === "comments") refuse("conflict", "comments-follow-document");
    const { id, workspaceId, audienceId } = conversation;
    await mustBePackageOf(deed.tx, workspaceId, workPackageId);
    await deed.tx.conversation.update({
      where: { id },
      data: { title, description, workPackageId: workPackageId ?? null },
    });
    deed.tell(conversationEdited, { audienceId, id, conversationId: id });
    await tellLinked(deed, conversation);
    return { workspaceId, conversationId: id, kind: conversation.kind };
  },
});
