// Turns what the demo's people moved and shared into deeds, each at its own time.
import { v4 as uuid } from "uuid";
import { shareMessage } from "~/server/domain/conversations/commands/shareMessage";
import { splitDiscussion } from "~/server/domain/conversations/commands/splitDiscussion";
import { readersIn } from "~/server/domain/conversations/copying";
import { perform } from "~/server/domain/core/perform";
import type { Books } from "./books";
import type { DemoShare, DemoSplit } from "./content/types";
import { momentOf } from "./content/when";
import type { TimedDeed } from "./timeline";

export function splitDeeds(splits: DemoSplit[], { today }: Books): TimedDeed[] {
  return splits.map(({ id, post, title, by, when }) => ({
    at: momentOf(when, today),
    async run(books, at) {
      const messageId = books.message(post).id;
      const { conversationId } = await perform(splitDiscussion, books.as(by, at), { messageId, title });
      books.conversations.set(id, conversationId);
    },
  }));
}

/** Whoever shares has seen the text as it is then, and who reads there. */
export function shareDeeds(shares: DemoShare[], { today }: Books): TimedDeed[] {
  return shares.map(({ message, to, by, when }) => ({
    at: momentOf(when, today),
    async run(books, at) {
      const { id: messageId } = books.message(message);
      const conversationId = books.conversation(to);
      const { body } = await books.db.message.findUniqueOrThrow({ where: { id: messageId } });
      const target = await books.db.conversation.findUniqueOrThrow({ where: { id: conversationId } });
      const { people: readers, who } = await readersIn({ tx: books.db, now: at }, target);
      const shown = { messageId, conversationId, body, readers, who, clientId: uuid() };
      return perform(shareMessage, books.as(by, at), shown);
    },
  }));
}
