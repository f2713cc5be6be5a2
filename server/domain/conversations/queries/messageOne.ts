// One message, with where it was said.
import { query } from "../../core/query";
import { refuse } from "../../core/refusal";
import { messageById } from "../find";
import { presentMessages } from "../present";
import { messageInput } from "../schema";
import { seenBy } from "../unlinked";

export const messageOne = query({
  name: "message.one",
  input: messageInput,
  find: (look, { messageId }) => messageById(look, messageId),
  async answer({ tx, actor }, { messageId }, { conversation }) {
    const [message] = seenBy(actor, await presentMessages(tx, { id: messageId }));
    if (!message) return refuse("not-found");
    const audience = await tx.audience.findUniqueOrThrow({ where: { id: conversation.audienceId } });
    return { message, title: conversation.title, internalTo: audience.municipalityCode };
  },
});
