// What is new in a workspace's conversations, and what waits for somebody: what its start page tells of them.

import type { ConversationKind, Language, Prisma } from "~/prisma/generated/client";
import { conversationsReadableBy } from "../core/audience";
import type { Look } from "../core/query";
import type { Standing } from "../core/standing";
import { presentConversations } from "./present";
import { seenBy } from "./unlinked";
import type { ConversationView } from "./views";

type Reader = Pick<Look, "tx" | "actor">;

/** The latest discussions of a workspace that the reader may read, the latest activity first. */
export async function latestDiscussions(
  { tx, actor }: Reader,
  workspaceId: string,
  take: number,
): Promise<ConversationView[]> {
  const found = await presentConversations(tx, {
    where: { workspaceId, kind: "discussion", AND: conversationsReadableBy(actor) },
    take,
  });
  return seenBy(actor, found);
}

/** A conversation where others have written since a moment, and I have not read it all. */
export interface UnreadConversation {
  id: string;
  kind: ConversationKind;
  title: string;
  language: Language;
  internalTo: string | null;
  /** The document whose comments it is. */
  documentId: string | null;
  unread: number;
  lastMessageAt: Date;
}

/** What others have written since a moment and the reader has not read, the latest first. */
export async function unreadSince(
  { tx, actor }: Reader,
  workspaceId: string,
  since: Date,
): Promise<UnreadConversation[]> {
  const rows = await tx.conversation.findMany({
    where: { workspaceId, lastMessageAt: { gt: since }, AND: conversationsReadableBy(actor) },
    include: {
      audience: { select: { municipalityCode: true } },
      document: { select: { id: true } },
      readMarks: { where: { personId: actor.id } },
    },
    orderBy: { lastMessageAt: "desc" },
    take: 100,
  });
  const known = rows.map(
    ({ id, kind, title, language, audience, document, readMarks, messageCount, lastMessageAt }) => ({
      id,
      kind,
      title,
      language,
      internalTo: audience.municipalityCode,
      documentId: document?.id ?? null,
      unread: messageCount - (readMarks[0]?.number ?? 0),
      lastMessageAt,
    }),
  );
  return known.filter(({ unread }) => unread > 0);
}

/** What others have answered, decided or reopened since a moment, the latest first. */
export function settledSince({ tx, actor }: Reader, workspaceId: string, since: Date) {
  return tx.outcome.findMany({
    where: {
      at: { gt: since },
      personId: { not: actor.id },
      conversation: { workspaceId, AND: conversationsReadableBy(actor) },
    },
    include: {
      conversation: {
        select: { id: true, title: true, language: true, audience: { select: { municipalityCode: true } } },
      },
    },
    orderBy: { at: "desc" },
    take: 50,
  });
}

/** Open questions of another city that nobody in the reader's own has answered. */
export async function unansweredByMyCity({ tx, actor }: Reader, workspaceId: string, take: number) {
  const { municipalityCode } = actor;
  const found = await presentConversations(tx, {
    where: {
      ...openDiscussions(actor, workspaceId),
      municipalityCode: { not: municipalityCode },
      messages: { none: { author: { municipalityCode }, deletedAt: null, hidingId: null, standsIn: null } },
    },
    take,
  });
  return seenBy(actor, found);
}

/** Open questions of the reader's own city that somebody has answered: they wait for an outcome. */
export async function withoutOutcome({ tx, actor }: Reader, workspaceId: string, take: number) {
  const { municipalityCode } = actor;
  const found = await presentConversations(tx, {
    where: { ...openDiscussions(actor, workspaceId), municipalityCode, messageCount: { gt: 1 } },
    take,
  });
  return seenBy(actor, found);
}

function openDiscussions(actor: Standing, workspaceId: string) {
  return {
    workspaceId,
    kind: "discussion",
    state: "open",
    AND: conversationsReadableBy(actor),
  } satisfies Prisma.ConversationWhereInput;
}
