// Each time a message was hidden, as its history tells it, and who reads what it says meanwhile.
import type { Language } from "~/prisma/generated/client";
import { may } from "../core/permissions";
import type { PersonRef } from "../core/person";
import type { Look } from "../core/query";
import type { Standing } from "../core/standing";
import { type Before, isOfSharers, wasWrittenIn } from "./beforeSharing";
import type { FoundMessage } from "./find";

type Who = Pick<PersonRef, "id" | "name" | "municipalityCode">;

export interface HidingView {
  by: Who;
  at: string;
  /** Null where it was written before the message was shared, by another city. */
  reason: string | null;
  language: Language;
  /** Who put it back, when and why; null while it stands. */
  ended: { by: Who; at: string; reason: string; language: Language } | null;
}

/** So that it can be argued about and put back: its author, and those who may hide. */
export function readsHidden(actor: Standing, message: FoundMessage, kept: boolean): boolean {
  return message.authorId === actor.id || mayHide(actor, message, kept);
}

/** @param kept whether {@link isKept} says so of it */
export function mayHide(actor: Standing, message: FoundMessage, kept: boolean): boolean {
  return !kept && may(actor, "message.hide", message);
}

/** Whether it is kept from this person whatever hat they wear: it was hidden when it came to be shared by another city. */
export async function isKept(
  { tx, actor }: Pick<Look, "tx" | "actor">,
  { hidingId }: FoundMessage,
  before: Before,
): Promise<boolean> {
  if (!hidingId || !before.sharedAt || isOfSharers(actor, before)) return false;
  return wasWrittenIn(before, await tx.hiding.findUniqueOrThrow({ where: { id: hidingId } }));
}

const who = { select: { id: true, name: true, municipalityCode: true } } as const;

/**
 * The latest first. What was over before the message was shared is left out for those who came to read it then, and of
 * what still stood its reason: both are the affair of the city that read it before.
 */
export async function hidingsOf(
  { tx, actor }: Pick<Look, "tx" | "actor">,
  messageId: string,
  before: Before,
): Promise<HidingView[]> {
  const overBefore = isOfSharers(actor, before) ? null : before.sharedAt;
  const withheld = (hiding: { at: Date }) => overBefore !== null && wasWrittenIn(before, hiding);
  const rows = await tx.hiding.findMany({
    where: {
      messageId,
      ...(overBefore && { OR: [{ endedAt: null }, { endedAt: { gt: overBefore } }] }),
    },
    include: { person: who, endedBy: who },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  return rows.map(({ person: by, at, reason, language, endedBy, endedAt, ...ended }) => ({
    ...{ by, at: at.toISOString(), reason: withheld({ at }) ? null : reason, language },
    ended: endedBy &&
      endedAt && {
        ...{ by: endedBy, at: endedAt.toISOString(), reason: ended.endReason },
        language: ended.endLanguage ?? language,
      },
  }));
}
