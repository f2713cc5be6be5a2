// Shares an internal room or discussion with the other cities: a deed of its own, after seeing who will read it.

import { command } from "../../core/command";
import { refuse } from "../../core/refusal";
import { mustBeAllShown } from "../../core/shownReaders";
import { conversationShared } from "../events";
import { sharedAudienceFor } from "../find";
import { heldConversation } from "../hold";
import { shareConversationInput } from "../schema";
import { moveToShared } from "../sharing";

/**
 * Refuses `conflict`: `already-shared`, `comments-follow-document`, `readers-changed` when others than the confirmation
 * said would read it, and `content-changed` when more has been written in it than that said.
 */
export const shareConversation = command({
  name: "conversation.share",
  input: shareConversationInput,
  find: (deed, { conversationId }) => heldConversation(deed, conversationId),
  async act(deed, input, conversation) {
    const { id, kind, workspaceId } = conversation;
    if (kind === "comments") refuse("conflict", "comments-follow-document");
    const shared = await sharedAudienceFor(deed, conversation, input);
    mustBeAllShown(input, conversation.messageCount);
    await moveToShared(deed, conversation, shared);
    deed.tell(conversationShared, { audienceId: shared.id, id, conversationId: id });
    return { workspaceId, conversationId: id, kind };
  },
});
