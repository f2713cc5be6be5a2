// Chooses how closely one follows a conversation, the same on every device.
import { conversationById } from "../../conversations/find";
import { command } from "../../core/command";
import { followingChanged } from "../events";
import { followConversationInput } from "../schema";

/** What is muted shows no badge and keeps its read mark. */
export const followConversation = command({
  name: "conversation.follow",
  input: followConversationInput,
  find: (deed, { conversationId }) => conversationById(deed, conversationId),
  async act({ tx, actor, tell }, { conversationId, level = null }) {
    const where = { personId: actor.id, conversationId };
    await tx.following.deleteMany({ where });
    if (level) await tx.following.create({ data: { ...where, level } });
    const view = { id: conversationId, level };
    tell(followingChanged, { audienceId: actor.audienceId, id: conversationId, view });
    return view;
  },
});
