// What moving a post would mean: which post, how many answers go with it, and where it can go.
import { query } from "../../core/query";
import { refuse } from "../../core/refusal";
import { conversationById, messageById } from "../find";
import { withAnswers } from "../moving";
import { mustBeMovable, placesFor } from "../places";
import { presentMessage } from "../present";
import { messageInput } from "../schema";
import { seenAs } from "../unlinked";

/** Refuses `conflict` for what can't be moved, as moving does. */
export const messageMoving = query({
  name: "message.moving",
  input: messageInput,
  async find(look, { messageId }) {
    const post = await messageById(look, messageId);
    return { ...(await conversationById(look, post.conversationId)), post };
  },
  async answer({ tx, actor }, { messageId }, { post }) {
    mustBeMovable(post);
    const { conversation: source } = post;
    const [view, posts, places, audience] = await Promise.all([
      presentMessage(tx, messageId),
      withAnswers({ tx }, post),
      placesFor(tx, source),
      tx.audience.findUniqueOrThrow({ where: { id: source.audienceId } }),
    ]);
    const message = seenAs(actor, view);
    if (message.moved) refuse("conflict", "message-moved");
    const { workspaceId, title, language: titleLanguage } = source;
    return {
      message,
      posts: posts.length,
      places,
      workspaceId,
      title,
      titleLanguage,
      internalTo: audience.municipalityCode,
    };
  },
});
