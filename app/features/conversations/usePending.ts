// What I have written in a conversation and the server has not stored yet.
import { useOutbox } from "~/app/live/OutboxProvider";
import type { Outgoing } from "~/app/live/outbox";
import type { MessageView } from "~/server/domain/conversations/views";

/** A message that is among those shown is stored, whatever the outbox knows. */
export function usePending(conversationId: string, messages: MessageView[]): Outgoing[] {
  const { waiting } = useOutbox();
  const stored = new Set(messages.map(({ clientId }) => clientId));
  return waiting.filter(
    (message) => message.conversationId === conversationId && !stored.has(message.clientId),
  );
}
