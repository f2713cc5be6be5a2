// What was moved tells of its other place, by that one's title: for as long as both have the same readers.
import type { Prisma } from "~/prisma/generated/client";
import type { Deed } from "../core/command";
import { conversationEdited, messageMoved, messageShared } from "./events";

interface Place {
  id: string;
  audienceId: string;
}

const at = { select: { id: true, conversationId: true } } as const;

/** The links between a conversation and all others: messages at either end, and mergers. */
async function tracesOf({ tx }: Deed, { id }: Place) {
  const here = { conversationId: id };
  const elsewhere: Prisma.MessageWhereInput = { conversationId: { not: id } };
  const across = [
    { from: here, to: elsewhere },
    { from: elsewhere, to: here },
  ];
  const moves = await tx.moved.findMany({
    where: { OR: across.map(({ from, to }) => ({ standIn: from, message: to })) },
    select: { standIn: at },
  });
  const arrivals = await tx.arrival.findMany({
    where: { OR: across.map(({ from, to }) => ({ from, message: to })) },
    select: { message: at },
  });
  const mergers = await tx.merger.findMany({
    where: { OR: [{ conversationId: id }, { intoId: id }], intoId: { not: null } },
  });
  const messages = [...moves.map(({ standIn }) => standIn), ...arrivals.map(({ message }) => message)];
  return { messages, merged: mergers.map(({ conversationId }) => conversationId) };
}

/** Cuts them when the conversation is shared: a title, or the mere link, would tell the other cities of what stays internal. */
export async function cutTraces(deed: Deed, place: Place, shared: { id: string }): Promise<void> {
  const { messages, merged } = await tracesOf(deed, place);
  const ids = messages.map(({ id }) => id);
  await deed.tx.moved.updateMany({ where: { standInId: { in: ids } }, data: { messageId: null } });
  await deed.tx.arrival.updateMany({ where: { messageId: { in: ids } }, data: { fromId: null } });
  await deed.tx.merger.updateMany({ where: { conversationId: { in: merged } }, data: { intoId: null } });
  const audienceOf = (id: string) => (id === place.id ? shared.id : place.audienceId);
  for (const { id, conversationId } of messages)
    deed.tell(messageMoved, { audienceId: audienceOf(conversationId), id, conversationId });
  for (const id of merged)
    deed.tell(conversationEdited, { audienceId: audienceOf(id), id, conversationId: id });
}

/** Tells of what shows the conversation's title, when it has got another one. */
export async function tellTraced(deed: Deed, { id, audienceId }: Place): Promise<void> {
  const { messages, merged } = await tracesOf(deed, { id, audienceId });
  for (const one of messages.filter(({ conversationId }) => conversationId !== id))
    deed.tell(messageMoved, { audienceId, ...one });
  for (const one of merged.filter((one) => one !== id))
    deed.tell(conversationEdited, { audienceId, id: one, conversationId: one });
  await tellCopied(deed, { conversationId: id });
}

/** Tells of what shows where a copy, or what it is a copy of, now is: each in its own audience. */
export async function tellCopied(deed: Deed, where: Prisma.MessageWhereInput): Promise<void> {
  const elsewhere = {
    select: { id: true, conversationId: true, conversation: { select: { audienceId: true } } },
  } as const;
  const rows = await deed.tx.copy.findMany({
    where: {
      OR: [
        { outward: true, copy: where },
        { outward: false, original: where },
      ],
    },
    select: { outward: true, copy: elsewhere, original: elsewhere },
  });
  for (const { outward, copy, original } of rows) {
    const { id, conversationId, conversation } = outward ? original : copy;
    deed.tell(messageShared, { audienceId: conversation.audienceId, id, conversationId });
  }
}
