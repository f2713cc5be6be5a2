// What I have done in a conversation and the server has not stored yet.
import { useOutbox } from "~/app/live/OutboxProvider";
import type { Outgoing } from "~/app/live/outbox";
import type { MessageView } from "~/server/domain/conversations/views";

export interface PendingDeeds {
  /** Messages that are not among those shown. */
  posts: Outgoing[];
  /** What is to happen to a message that is shown, if anything is. */
  changeOf(message: MessageView): Outgoing | undefined;
}

/** A message that is among those shown is stored, whatever the outbox knows. */
export function usePending(conversationId: string, messages: MessageView[]): PendingDeeds {
  const { waiting } = useOutbox();
  const here = waiting.filter((outgoing) => outgoing.conversationId === conversationId);
  const stored = new Set(messages.map(({ clientId }) => clientId));
  return {
    posts: here.filter(({ deed, id }) => deed === "message.post" && !stored.has(id)),
    changeOf: ({ id }) => here.find((outgoing) => outgoing.id === changeId(id)),
  };
}

/** Under which id an edit or a deletion waits: what is done to a message takes the place of what was to be done to it. */
export function changeId(messageId: string): string {
  return `message:${messageId}`;
}

/** Under which id a discussion's outcome waits, likewise. */
export function outcomeId(conversationId: string): string {
  return `outcome:${conversationId}`;
}

/** The text that waits. */
export function bodyOf({ input }: Outgoing): string {
  return typeof input.body === "string" ? input.body : "";
}
