// What is pinned in a conversation, the latest pin first.
import type { Language } from "~/prisma/generated/client";
import { query } from "../../core/query";
import { excerpt } from "../excerpt";
import { conversationLookedAt } from "../find";
import { conversationInput } from "../schema";

/** A pinned message as a list shows it. */
export interface PinnedMessage {
  /** The message's. */
  id: string;
  number: number;
  author: { id: string; name: string };
  excerpt: string;
  language: Language;
  by: { id: string; name: string };
  at: string;
}

/** More than these are no help in finding anything. */
const most = 100;

const person = { select: { id: true, name: true } } as const;

export const conversationPins = query({
  name: "conversation.pins",
  input: conversationInput,
  find: (look, { conversationId }) => conversationLookedAt(look, conversationId),
  async answer({ tx }, { conversationId }): Promise<{ pins: PinnedMessage[] }> {
    const rows = await tx.pin.findMany({
      where: { message: { conversationId, deletedAt: null, hidingId: null } },
      include: { person, message: { select: { number: true, body: true, language: true, author: person } } },
      orderBy: [{ at: "desc" }, { messageId: "desc" }],
      take: most,
    });
    return {
      pins: rows.map(({ messageId, at, person: by, message: { number, body, language, author } }) => ({
        ...{ id: messageId, number, author, language, by },
        excerpt: excerpt(body),
        at: at.toISOString(),
      })),
    };
  },
});
