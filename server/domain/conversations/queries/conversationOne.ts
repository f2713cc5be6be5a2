// One conversation: itself, who reads it, how far I have read, its outcomes and former titles, and what I may do there.
import { partnersReading, readersOf } from "../../core/audience";
import type { Tx } from "../../core/context";
import { type Deed, may } from "../../core/permissions";
import { type Look, query } from "../../core/query";
import { draftOf } from "../../drafts/find";
import { defaultLevelIn, levelOf } from "../../following/find";
import { bookmarkedIn } from "../bookmarks";
import { conversationLookedAt, type FoundConversation } from "../find";
import { myMark } from "../myMark";
import { presentHistory } from "../outcomes";
import { presentConversation } from "../present";
import { conversationInput } from "../schema";
import { formerTitles } from "../titles";
import { seenAs, withoutDocument } from "../unlinked";

const deeds = [
  "message.post",
  "message.react",
  "message.pin",
  "message.hide",
  "conversation.edit",
  "conversation.share",
  "discussion.settle",
  "discussion.reopen",
  "outcome.review",
  "message.move",
  "discussion.merge",
] as const satisfies Deed[];

export const conversationOne = query({
  name: "conversation.one",
  input: conversationInput,
  find: (look, { conversationId }) => conversationLookedAt(look, conversationId),
  async answer(look, _input, found) {
    const { tx, actor } = look;
    const { id, audienceId, workspaceId } = found;
    const [view, mark, titles, partners, documentId, own] = await Promise.all([
      presentConversation(tx, id),
      myMark(look, id),
      formerTitles(look, found),
      partnersReading(tx, id, look.now),
      found.kind === "comments" ? documentOf(tx, id) : null,
      ownIn(look, found),
    ]);
    const [readers, history] = await Promise.all([
      readersOf(tx, { workspaceId, municipalityCode: view.internalTo }),
      view.outcome ? presentHistory(tx, id) : [],
    ]);
    return {
      conversation: seenAs(actor, view),
      audienceId,
      documentId,
      readers,
      partners,
      read: mark?.number ?? 0,
      turn: mark?.turn ?? 0,
      turnedAt: mark?.turnedAt ?? 0,
      history: actor.role === "partner" ? history.map(withoutDocument) : history,
      titles,
      ...own,
      may: deeds.filter((deed) => may(actor, deed, found)),
    };
  },
});

/** The document whose comments it is. */
async function documentOf(tx: Tx, conversationId: string): Promise<string | null> {
  const found = await tx.document.findUnique({ where: { conversationId }, select: { id: true } });
  return found?.id ?? null;
}

/** What is the reader's own about it, and nobody else's. */
async function ownIn(look: Pick<Look, "tx" | "actor">, { id, workspaceId }: FoundConversation) {
  const [level, defaultLevel, draft, bookmarked] = await Promise.all([
    levelOf(look, id),
    defaultLevelIn(look, workspaceId),
    draftOf(look, id),
    bookmarkedIn(look.tx, id, look.actor.id),
  ]);
  return {
    /** How closely I follow it, when I have chosen that, and what I have chosen for the workspace. */
    level,
    defaultLevel,
    /** What I have begun to write, on any device. */
    draft,
    /** The ids of the messages that I have kept for myself. */
    bookmarked,
  };
}
