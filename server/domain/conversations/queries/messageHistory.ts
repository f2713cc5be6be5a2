// What a message has said over time, for everyone who may read its conversation.
import type { MessageRevision } from "~/prisma/generated/client";
import type { Context } from "../../core/context";
import { query } from "../../core/query";
import { refuse } from "../../core/refusal";
import type { Standing } from "../../core/standing";
import { type FoundMessage, messageById } from "../find";
import { type Before, beforeSharing } from "../moving";
import { presentMessages } from "../present";
import { messageInput } from "../schema";
import { seenBy } from "../unlinked";

export interface Version {
  from: string;
  /** Null for what it says now. */
  until: string | null;
  /** Null where it is withheld. */
  html: string | null;
  withheld: "deleted" | "before-sharing" | null;
}

/**
 * The versions, the latest first. Of a deleted message nobody reads a word: it is told that there were versions, and
 * when. What was changed before its conversation was shared stays with the city that shared it: what they chose to
 * share is what stood there then.
 */
export const messageHistory = query({
  name: "message.history",
  input: messageInput,
  find: (look, { messageId }) => messageById(look, messageId),
  async answer({ tx, actor, context }, { messageId }, found) {
    const { id: conversationId, kind, workspaceId, title, audienceId } = found.conversation;
    const [[message], audience, document, arrival, revisions] = await Promise.all([
      presentMessages(tx, { id: messageId }).then((views) => seenBy(actor, views)),
      tx.audience.findUniqueOrThrow({ where: { id: audienceId } }),
      tx.document.findUnique({ where: { conversationId }, select: { id: true } }),
      tx.arrival.findUnique({ where: { messageId } }),
      tx.messageRevision.findMany({ where: { messageId }, orderBy: [{ until: "asc" }, { id: "asc" }] }),
    ]);
    if (!message) return refuse("not-found");
    const before = beforeSharing(found.conversation, arrival);
    const place = { workspaceId, conversationId, kind, documentId: document?.id ?? null };
    return {
      ...place,
      message,
      title,
      internalTo: audience.municipalityCode,
      municipalityCode: before.sharedFrom,
      versions: versionsOf(found, revisions, { actor, context, before }).reverse(),
    };
  },
});

interface Reader {
  actor: Standing;
  context: Context;
  before: Before;
}

/** The oldest first. */
function versionsOf(
  found: FoundMessage,
  revisions: MessageRevision[],
  { actor, context, before }: Reader,
): Version[] {
  const now = found.deletedAt ? [] : [{ body: found.body, until: null }];
  const said: { body: string; until: Date | null }[] = [...revisions, ...now];
  return said.map(({ body, until }, i) => {
    const withheld = withheldFrom(actor, found, before, until);
    return {
      from: (said[i - 1]?.until ?? found.createdAt).toISOString(),
      until: until?.toISOString() ?? null,
      html: withheld ? null : context.markdown.render(body),
      withheld,
    };
  });
}

function withheldFrom(
  { role, municipalityCode }: Standing,
  { deletedAt }: FoundMessage,
  { sharedAt, sharedFrom }: Before,
  until: Date | null,
): Version["withheld"] {
  if (deletedAt) return "deleted";
  const ours = role !== "partner" && municipalityCode === sharedFrom;
  return sharedAt && until && until <= sharedAt && !ours ? "before-sharing" : null;
}
