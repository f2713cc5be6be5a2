// What I have kept to find again, from every workspace, as far as I may still read it.
import * as z from "zod";
import type { ConversationKind, Language } from "~/prisma/generated/client";
import { conversationsReadableBy } from "../../core/audience";
import { type PersonRef, personRef } from "../../core/person";
import { query } from "../../core/query";
import { pageNumber } from "../../core/text";
import { excerpt } from "../excerpt";

/** A kept message, and where it stands. */
export interface KeptMessage {
  /** The message's. */
  id: string;
  at: string;
  number: number;
  author: PersonRef;
  /** Empty when it is deleted or hidden. */
  excerpt: string;
  /** The message's. */
  language: Language;
  deleted: boolean;
  hidden: boolean;
  createdAt: string;
  conversation: {
    id: string;
    kind: ConversationKind;
    title: string;
    language: Language;
    internalTo: string | null;
    town: string | null;
  };
  workspace: { id: string; title: string; language: Language };
}

const pageSize = 50;

/** The latest kept first. What I may no longer read is neither shown nor counted. */
export const bookmarksMine = query({
  name: "bookmark.mine",
  input: z.object({ page: pageNumber }),
  find: () => ({}),
  async answer({ tx, actor }, { page }) {
    const where = { personId: actor.id, message: { conversation: conversationsReadableBy(actor) } };
    const [total, rows] = await Promise.all([
      tx.bookmark.count({ where }),
      tx.bookmark.findMany({
        where,
        include: { message: { include: { author: personRef, conversation: { include: places } } } },
        orderBy: [{ at: "desc" }, { messageId: "desc" }],
        skip: (page - 1) * pageSize,
        take: pageSize,
      }),
    ]);
    const kept = rows.map(({ messageId, at, message }): KeptMessage => {
      const { number, author, body, language, deletedAt, hidingId, createdAt, conversation } = message;
      const { id, kind, title, audience, workspace } = conversation;
      return {
        ...{ id: messageId, at: at.toISOString(), number, author, language },
        ...{ deleted: deletedAt !== null, hidden: hidingId !== null },
        excerpt: deletedAt || hidingId ? "" : excerpt(body),
        createdAt: createdAt.toISOString(),
        conversation: {
          ...{ id, kind, title, language: conversation.language, internalTo: audience.municipalityCode },
          town: audience.municipality?.name ?? null,
        },
        workspace,
      };
    });
    return { kept, total, pages: Math.max(1, Math.ceil(total / pageSize)) };
  },
});

const places = {
  audience: { select: { municipalityCode: true, municipality: { select: { name: true } } } },
  workspace: { select: { id: true, title: true, language: true } },
} as const;
