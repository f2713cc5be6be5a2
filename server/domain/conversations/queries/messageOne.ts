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
    const { title, language: titleLanguage } = conversation;
    return { message, title, titleLanguage, internalTo: audience.municipalityCode };
  },
});
