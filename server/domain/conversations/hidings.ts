// Each time a message was hidden, as its history tells it, and who reads what it says meanwhile.
import type { Tx } from "../core/context";
import { may } from "../core/permissions";
import type { PersonRef } from "../core/person";
import type { Look } from "../core/query";
import type { Standing } from "../core/standing";
import { type Before, isOfSharers } from "./beforeSharing";
import type { FoundMessage } from "./find";

type Who = Pick<PersonRef, "id" | "name" | "municipalityCode">;

export interface HidingView {
  by: Who;
  at: string;
  reason: string;
  /** Who put it back, when and why; null while it stands. */
  ended: { by: Who; at: string; reason: string } | null;
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
  const { at } = await tx.hiding.findUniqueOrThrow({ where: { id: hidingId } });
  return at <= before.sharedAt;
}

const who = { select: { id: true, name: true, municipalityCode: true } } as const;

/**
 * The latest first. What was over before a moment, where one is given, is left out: it is the affair of those who
 * read the conversation then.
 */
export async function hidingsOf(tx: Tx, messageId: string, overBefore: Date | null): Promise<HidingView[]> {
  const rows = await tx.hiding.findMany({
    where: {
      messageId,
      ...(overBefore && { OR: [{ endedAt: null }, { endedAt: { gt: overBefore } }] }),
    },
    include: { person: who, endedBy: who },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  return rows.map(({ person: by, at, reason, endedBy, endedAt, endReason }) => ({
    ...{ by, at: at.toISOString(), reason },
    ended: endedBy && endedAt && { by: endedBy, at: endedAt.toISOString(), reason: endReason },
  }));
}
