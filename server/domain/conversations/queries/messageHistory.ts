// What a message has said over time, for everyone who may read its conversation.
import type { Language, MessageRevision } from "~/prisma/generated/client";
import type { Context } from "../../core/context";
import { query } from "../../core/query";
import type { Standing } from "../../core/standing";
import { type Before, beforeSharingOf, isOfSharers } from "../beforeSharing";
import { type FoundMessage, messageById } from "../find";
import { hidingsOf, isKept, mayHide, readsHidden } from "../hidings";
import { presentMessage } from "../present";
import { messageInput } from "../schema";
import { seenAs } from "../unlinked";

export interface Version {
  from: string;
  /** Null for what it says now. */
  until: string | null;
  /** Null where it is withheld. */
  html: string | null;
  language: Language;
  withheld: "deleted" | "hidden" | "before-sharing" | null;
}

/**
 * The versions, the latest first, and each time it was hidden. Of a deleted message nobody reads a word: it is told that
 * there were versions, and when. Of a hidden one its author and the leads do; of one that was hidden before it was shared,
 * only those leads whose city shared it. What was changed before its conversation was shared stays with that city: what
 * they chose to share is what stood there then.
 */
export const messageHistory = query({
  name: "message.history",
  input: messageInput,
  find: (look, { messageId }) => messageById(look, messageId),
  async answer({ tx, actor, context }, { messageId }, found) {
    const { id: conversationId, kind, workspaceId, title, language, audienceId } = found.conversation;
    const before = await beforeSharingOf(tx, found);
    const kept = await isKept({ tx, actor }, found, before);
    const [message, audience, document, revisions, hidings] = await Promise.all([
      presentMessage(tx, messageId).then((view) => seenAs(actor, view)),
      tx.audience.findUniqueOrThrow({ where: { id: audienceId } }),
      tx.document.findUnique({ where: { conversationId }, select: { id: true } }),
      tx.messageRevision.findMany({ where: { messageId }, orderBy: [{ until: "asc" }, { id: "asc" }] }),
      hidingsOf({ tx, actor }, messageId, before),
    ]);
    const place = { workspaceId, conversationId, kind, documentId: document?.id ?? null };
    return {
      ...place,
      message,
      title,
      titleLanguage: language,
      internalTo: audience.municipalityCode,
      municipalityCode: before.sharedFrom,
      hidings,
      mayHide: mayHide(actor, found, kept),
      versions: versionsOf(found, revisions, { actor, context, before, kept }).reverse(),
    };
  },
});

interface Reader {
  actor: Standing;
  context: Context;
  before: Before;
  /** Whether what it says is kept from the reader, whatever hat they wear. */
  kept: boolean;
}

/** The oldest first. */
function versionsOf(found: FoundMessage, revisions: MessageRevision[], reader: Reader): Version[] {
  const now = found.deletedAt ? [] : [{ body: found.body, language: found.language, until: null }];
  const said: { body: string; language: Language; until: Date | null }[] = [...revisions, ...now];
  return said.map(({ body, language, until }, i) => {
    const withheld = withheldFrom(reader, found, until);
    return {
      from: (said[i - 1]?.until ?? found.createdAt).toISOString(),
      until: until?.toISOString() ?? null,
      html: withheld ? null : reader.context.markdown.render(body),
      language,
      withheld,
    };
  });
}

function withheldFrom(
  { actor, before, kept }: Reader,
  found: FoundMessage,
  until: Date | null,
): Version["withheld"] {
  if (found.deletedAt) return "deleted";
  if (found.hidingId && !readsHidden(actor, found, kept)) return "hidden";
  const { sharedAt } = before;
  return sharedAt && until && until <= sharedAt && !isOfSharers(actor, before) ? "before-sharing" : null;
}
