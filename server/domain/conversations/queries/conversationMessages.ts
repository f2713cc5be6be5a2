// A window of a conversation's messages, by their numbers.
import type * as z from "zod";
import { query } from "../../core/query";
import { conversationLookedAt } from "../find";
import { myMark } from "../myMark";
import { presentMessages } from "../present";
import { messagesInput } from "../schema";
import { seenBy } from "../unlinked";

/**
 * The messages around, before or after a number, or else around the first unread one; never more than `limit`. `count`
 * is the number of the conversation's last message, so that a reader knows whether there is more on either side.
 */
export const conversationMessages = query({
  name: "conversation.messages",
  input: messagesInput,
  find: (look, { conversationId }) => conversationLookedAt(look, conversationId),
  async answer(look, input, { id, messageCount }) {
    const { tx, actor } = look;
    const around = input.around ?? ((await myMark(look, id))?.number ?? 0) + 1;
    const { first, last } = windowOf({ ...input, around }, messageCount);
    const messages = await presentMessages(tx, { conversationId: id, number: { gte: first, lte: last } });
    return { messages: seenBy(actor, messages), count: messageCount };
  },
});

/** The first and last number to show, both included; numbers that no message has are as good as the nearest one. */
export function windowOf(
  { around, before, after, limit }: z.infer<typeof messagesInput> & { around: number },
  count: number,
) {
  if (before !== undefined) {
    const last = Math.max(0, Math.min(before - 1, count));
    return { first: Math.max(1, last - limit + 1), last };
  }
  if (after !== undefined) {
    const first = Math.max(1, Math.min(after, count) + 1);
    return { first, last: Math.min(first + limit - 1, count) };
  }
  const first = Math.max(1, Math.min(around - Math.floor(limit / 3), count - limit + 1));
  return { first, last: Math.min(first + limit - 1, count) };
}
