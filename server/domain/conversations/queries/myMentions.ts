// Where I was mentioned in a workspace, the latest first.
import type { ConversationKind, Language, MentionedAs } from "~/prisma/generated/client";
import { conversationsReadableBy } from "../../core/audience";
import type { Tx } from "../../core/context";
import { type PersonRef, personRef } from "../../core/person";
import { query } from "../../core/query";
import { excerpt } from "../excerpt";
import { placeIn } from "../find";
import { myMentionsInput } from "../schema";
import type { MentionView } from "../views";

const pageSize = 50;

export interface ListedMention extends MentionView {
  mentionedAs: MentionedAs;
  author: PersonRef;
  /** Empty while it is hidden. */
  excerpt: string;
  /** The message's. */
  language: Language;
  hidden: boolean;
  at: string;
  kind: ConversationKind;
  title: string;
  titleLanguage: Language;
  internalTo: string | null;
  /** The document whose comments it stands in. */
  documentId: string | null;
  unread: boolean;
}

/**
 * Mentions in what I can still read; who has lost a place sees none of it, and has it again with the place. What is
 * hidden is no news.
 */
export const myMentions = query({
  name: "mention.mine",
  input: myMentionsInput,
  find: ({ actor }, { workspaceId }) => placeIn(actor, workspaceId),
  async answer({ tx, actor }, { workspaceId, page }) {
    const where = {
      personId: actor.id,
      message: { conversation: { workspaceId, AND: conversationsReadableBy(actor) } },
    };
    const [total, rows] = await Promise.all([
      tx.mention.count({ where }),
      tx.mention.findMany({
        where,
        include: listedParts,
        orderBy: { messageId: "desc" },
        take: pageSize,
        skip: (page - 1) * pageSize,
      }),
    ]);
    const ids = rows.map(({ message }) => message.conversationId);
    const read = await readMarksOf(tx, actor.id, ids);
    const mentions = rows.map(({ id, messageId, mentionedAs, message }): ListedMention => {
      const { number, conversationId, author, body, language, hidingId, createdAt, conversation } = message;
      const hidden = hidingId !== null;
      const { kind, title, audience, document } = conversation;
      return {
        ...{ id, messageId, mentionedAs, workspaceId, conversationId, number, author, kind, title },
        ...{ language, titleLanguage: conversation.language },
        ...{ excerpt: hidden ? "" : excerpt(body), hidden },
        at: createdAt.toISOString(),
        internalTo: audience.municipalityCode,
        documentId: document?.id ?? null,
        unread: !hidden && number > (read.get(conversationId) ?? 0),
      };
    });
    return { mentions, total, pages: Math.max(1, Math.ceil(total / pageSize)) };
  },
});

const listedParts = {
  message: {
    select: {
      number: true,
      conversationId: true,
      body: true,
      language: true,
      hidingId: true,
      createdAt: true,
      author: personRef,
      conversation: {
        select: {
          kind: true,
          title: true,
          language: true,
          audience: { select: { municipalityCode: true } },
          document: { select: { id: true } },
        },
      },
    },
  },
} as const;

async function readMarksOf(tx: Tx, personId: string, conversationIds: string[]) {
  const marks = await tx.readMark.findMany({ where: { personId, conversationId: { in: conversationIds } } });
  return new Map(marks.map(({ conversationId, number }) => [conversationId, number]));
}
