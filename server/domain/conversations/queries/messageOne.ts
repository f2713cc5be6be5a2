// One message, with where it was said.
import { query } from "../../core/query";
import { messageById } from "../find";
import { presentMessage } from "../present";
import { messageInput } from "../schema";
import { seenAs } from "../unlinked";

export const messageOne = query({
  name: "message.one",
  input: messageInput,
  find: (look, { messageId }) => messageById(look, messageId),
  async answer({ tx, actor }, { messageId }, { conversation }) {
    const message = seenAs(actor, await presentMessage(tx, messageId));
    const audience = await tx.audience.findUniqueOrThrow({ where: { id: conversation.audienceId } });
    return { message, title: conversation.title, internalTo: audience.municipalityCode };
  },
});
