// What was said and done before something was shared stays with the city that shared it, wherever it is moved.
import type { Arrival, Conversation, Message } from "~/prisma/generated/client";
import type { Deed } from "../core/command";
import type { Tx } from "../core/context";
import type { Standing } from "../core/standing";

export interface Before {
  sharedAt: Date | null;
  sharedFrom: string;
}

/** When a message came to be shared, if it was internal before, and which city's it was then: here, or before it was moved here. */
export function beforeSharing(
  { sharedAt, municipalityCode }: Pick<Conversation, "sharedAt" | "municipalityCode">,
  arrival: Pick<Arrival, "at" | "sharedAt" | "sharedFrom"> | null,
): Before {
  if (!arrival || (sharedAt && sharedAt > arrival.at)) return { sharedAt, sharedFrom: municipalityCode };
  return { sharedAt: arrival.sharedAt, sharedFrom: arrival.sharedFrom ?? municipalityCode };
}

/** The same for a message that is at hand. */
export async function beforeSharingOf(
  tx: Tx,
  { id, conversation }: Pick<Message, "id"> & { conversation: Conversation },
): Promise<Before> {
  return beforeSharing(conversation, await tx.arrival.findUnique({ where: { messageId: id } }));
}

/** Whether something came to be before the message that it is about was shared: at that very moment is before. */
export function wasWrittenIn({ sharedAt }: Before, { at }: { at: Date }): boolean {
  return sharedAt !== null && at <= sharedAt;
}

/** Of the city that read it before it was shared. */
export function isOfSharers({ role, municipalityCode }: Standing, { sharedFrom }: Before): boolean {
  return role !== "partner" && municipalityCode === sharedFrom;
}

/**
 * The moment at which a conversation, which is held, is shared. A deed's own moment is when it began, and while it
 * waited for its turn another one that began later may have been done: what is shared is later than all of it.
 */
export async function sharingMoment({ tx, now }: Pick<Deed, "tx" | "now">, conversationId: string) {
  const message = { conversationId };
  const [renamed, answered, revised, hid, arrived] = [
    await tx.conversationRevision.aggregate({ where: { conversationId }, _max: { until: true } }),
    await tx.ballotRevision.aggregate({
      where: { ballot: { poll: { conversationId } } },
      _max: { until: true },
    }),
    await tx.messageRevision.aggregate({ where: { message }, _max: { until: true } }),
    await tx.hiding.aggregate({ where: { message }, _max: { at: true, endedAt: true } }),
    await tx.arrival.aggregate({ where: { message }, _max: { at: true } }),
  ];
  const untils = [renamed, answered, revised].map(({ _max }) => _max.until);
  const moments = [...untils, hid._max.at, hid._max.endedAt].map((at) => at?.getTime() ?? 0);
  // What arrives at the very moment of sharing has arrived in what is shared.
  const afterArrivals = (arrived._max.at?.getTime() ?? 0) + 1;
  return new Date(Math.max(now.getTime(), afterArrivals, ...moments));
}

/** The moment at which something arrives in a conversation, which is held: not before that was shared. */
export function arrivalMoment(
  { now }: Pick<Deed, "now">,
  { sharedAt }: Pick<Conversation, "sharedAt">,
): Date {
  return sharedAt && sharedAt > now ? sharedAt : now;
}
