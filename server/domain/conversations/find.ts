// Finds conversations and messages within what a person may read, and opens and moves conversations for other features.

import type { Conversation, ConversationKind, Language, Message } from "~/prisma/generated/client";
import { conversationsReadableBy, readersOf } from "../core/audience";
import type { Deed } from "../core/command";
import type { Tx } from "../core/context";
import { languageOf } from "../core/language";
import type { Subject } from "../core/permissions";
import type { Look } from "../core/query";
import { refuse } from "../core/refusal";
import { markOfReaders, mustBeThoseShown } from "../core/shownReaders";
import type { Standing } from "../core/standing";
import { tellLinked, tellResting } from "./links";
import { keepTitle } from "./titles";

export { beforeSharing, isOfSharers, wasWrittenIn } from "./beforeSharing";
export { latestDiscussions, settledSince, unansweredByMyCity, unreadSince, withoutOutcome } from "./lately";
export { openedBefore } from "./openedBefore";
export { dueForReview } from "./reviews";
export { hold } from "./row";
export { moveToShared } from "./sharing";

type Reader = Pick<Look, "tx" | "actor">;

/** A conversation as the subject of a deed: its owner is the one who opened it. */
export type FoundConversation = Conversation & Subject & { workspaceId: string };

/** The conversation, if this person may read it. Refuses `not-found`. */
export async function conversationById({ tx, actor }: Reader, id: string): Promise<FoundConversation> {
  const found = await tx.conversation.findFirst({ where: { id, AND: conversationsReadableBy(actor) } });
  return found ? { ...found, ownerId: found.createdById } : refuse("not-found");
}

/** The same for a query, asked once for all queries of a page that are about it. */
export function conversationLookedAt(look: Look, id: string): Promise<FoundConversation> {
  return look.once(`conversation ${id}`, () => conversationById(look, id));
}

export type FoundMessage = Message & Subject & { conversation: Conversation };

/** The message, if this person may read its conversation. Refuses `not-found`. */
export async function messageById({ tx, actor }: Reader, id: string): Promise<FoundMessage> {
  const found = await tx.message.findFirst({
    where: { id, conversation: conversationsReadableBy(actor) },
    include: { conversation: true },
  });
  return found
    ? { ...found, ownerId: found.authorId, workspaceId: found.conversation.workspaceId }
    : refuse("not-found");
}

/** Refuses `conflict` for what nobody reads any longer: `message-deleted`, `message-hidden`. */
export function mustBeInSight({ deletedAt, hidingId }: Pick<Message, "deletedAt" | "hidingId">): void {
  if (deletedAt) refuse("conflict", "message-deleted");
  if (hidingId) refuse("conflict", "message-hidden");
}

/** The actor's place in a workspace, as the subject of a deed there. Refuses `not-found` outside it. */
export function placeIn(actor: Standing, workspaceId: string): Subject & { workspaceId: string } {
  if (!actor.places.has(workspaceId)) refuse("not-found");
  return { workspaceId, municipalityCode: actor.municipalityCode, ownerId: actor.id };
}

/** The audience of a workspace that is shared, or internal to a city. */
export async function audienceOf(
  tx: Tx,
  workspaceId: string,
  choice: "shared" | "internal",
  actor: Standing,
) {
  const municipalityCode = choice === "shared" ? null : actor.municipalityCode;
  const found = await tx.audience.findFirst({ where: { workspaceId, municipalityCode, personId: null } });
  return found ?? refuse("not-found");
}

/** Refuses `not-found` for a work package of another workspace. */
export async function mustBePackageOf(
  tx: Tx,
  workspaceId: string,
  workPackageId: string | undefined,
): Promise<void> {
  if (!workPackageId) return;
  const found = await tx.workPackage.count({ where: { id: workPackageId, workspaceId } });
  if (found === 0) refuse("not-found");
}

interface NewConversation {
  workspaceId: string;
  audienceId: string;
  kind: ConversationKind;
  title: string;
  /** Told from its words unless it is given. */
  language?: Language;
  description?: string;
  workPackageId?: string;
  originMessageId?: string;
  clientId?: string;
}

/** Opens a conversation in the actor's name; the feature that asks tells what happened. */
export function openConversation({ tx, actor, now }: Deed, opened: NewConversation): Promise<Conversation> {
  return tx.conversation.create({
    data: {
      language: languageOf(actor.language, opened.title, opened.description ?? ""),
      ...opened,
      createdById: actor.id,
      municipalityCode: actor.municipalityCode,
      createdAt: now,
      lastMessageAt: now,
    },
  });
}

/**
 * The shared audience that an internal conversation moves to, for those who were told who will read it. Refuses `conflict`:
 * `already-shared`, and `readers-changed` when others than the confirmation said would read it.
 */
export async function sharedAudienceFor(
  { tx, now }: Deed,
  { id, workspaceId, audienceId }: { id: string; workspaceId: string; audienceId: string },
  shown: { readers: number; who?: string | undefined },
) {
  const shared = await tx.audience.findFirstOrThrow({ where: { workspaceId, municipalityCode: null } });
  if (shared.id === audienceId) refuse("conflict", "already-shared");
  const cities = await readersOf(tx, shared);
  const people = cities.reduce((sum, city) => sum + city.people, 0);
  mustBeThoseShown(shown, { people, who: await markOfReaders(tx, shared, id, now) });
  return shared;
}

/** A document's comments get its title and work package; what was made of them shows it, and what rests on it. */
export async function editComments(
  deed: Deed,
  comments: { id: string; audienceId: string; documentId: string },
  data: { title: string; language: Language; workPackageId: string | null },
): Promise<void> {
  const { documentId, ...conversation } = comments;
  const before = await deed.tx.conversation.findUniqueOrThrow({ where: { id: comments.id } });
  await keepTitle(deed, before, { ...before, ...data });
  await deed.tx.conversation.update({ where: { id: comments.id }, data });
  await tellLinked(deed, { ...conversation, originMessageId: null });
  await tellResting(deed, documentId);
}
