// What a conversation was called before it was given another title or description: kept, for everyone who reads it.
import type { Conversation, Language } from "~/prisma/generated/client";
import type { Deed } from "../core/command";
import { known, type PersonRef, peopleById } from "../core/person";
import type { Look } from "../core/query";
import { beforeSharing, isOfSharers, wasWrittenIn } from "./beforeSharing";

type Words = Pick<Conversation, "title" | "description">;

export interface FormerTitle {
  /** Both null where they are withheld. */
  title: string | null;
  description: string | null;
  language: Language;
  /** Who gave it the next one, and when. */
  by: PersonRef;
  until: string;
}

/** Keeps what a conversation, which is held, is called until now; nothing when it goes on being called so. */
export async function keepTitle(
  { tx, actor, now }: Deed,
  { id, title, description, language }: Conversation,
  next: Words,
): Promise<void> {
  if (next.title === title && next.description === description) return;
  await tx.conversationRevision.create({
    data: { conversationId: id, title, description, language, personId: actor.id, until: now },
  });
}

/**
 * The latest first. What it was called before it was shared stays with the city that shared it: that it was called
 * something else is told, and until when.
 */
export async function formerTitles(
  { tx, actor }: Pick<Look, "tx" | "actor">,
  conversation: Conversation,
): Promise<FormerTitle[]> {
  const rows = await tx.conversationRevision.findMany({
    where: { conversationId: conversation.id },
    orderBy: [{ until: "desc" }, { id: "desc" }],
  });
  if (rows.length === 0) return [];
  const people = await peopleById(
    tx,
    rows.map(({ personId }) => personId),
  );
  const before = beforeSharing(conversation, null);
  const readsAll = isOfSharers(actor, before);
  return rows.map(({ title, description, language, personId, until }) => ({
    ...(readsAll || !wasWrittenIn(before, { at: until })
      ? { title, description }
      : { title: null, description: null }),
    ...{ language, by: known(people, personId), until: until.toISOString() },
  }));
}
