// What editing and deleting a message have in common: its past is kept, and those that quote it follow.
import type { Deed } from "../core/command";
import type { EventType } from "../core/event";
import { messageRequoted } from "./events";
import type { FoundMessage } from "./find";
import { presentMessage } from "./present";
import { seenAs } from "./unlinked";
import type { MessageView } from "./views";

/** Keeps what a message said until now. */
export async function keepRevision({ tx, now }: Deed, { id, body, language }: FoundMessage): Promise<void> {
  await tx.messageRevision.create({ data: { messageId: id, body, language, until: now } });
}

/** Tells of a message as it is now, and of those that quote it. Gives the message as the actor sees it. */
export async function tellWithReplies(
  deed: Deed,
  event: EventType<string, MessageView>,
  { id, conversationId, conversation }: FoundMessage,
): Promise<MessageView> {
  const about = { audienceId: conversation.audienceId, conversationId };
  const view = await presentMessage(deed.tx, id);
  deed.tell(event, { ...about, id, view });
  const replies = await deed.tx.message.findMany({ where: { parentId: id }, select: { id: true } });
  for (const reply of replies) deed.tell(messageRequoted, { ...about, id: reply.id });
  return seenAs(deed.actor, view);
}

/** The message as the actor sees it now. */
export async function messageSeen(deed: Deed, id: string): Promise<MessageView> {
  return seenAs(deed.actor, await presentMessage(deed.tx, id));
}
