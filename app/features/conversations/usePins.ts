// What is pinned in a conversation, live: asked for anew when something of it has changed.
import { useCallback, useEffect, useState } from "react";
import { useChanges, useLive } from "~/app/live/LiveProvider";
import type { PinnedMessage } from "~/server/domain/conversations/queries/conversationPins";
import type { MessageView } from "~/server/domain/conversations/views";
import type { LoadedConversation } from "./conversation.server";

export function usePins({ conversation: { id: conversationId }, pins: loaded }: LoadedConversation) {
  const [pins, setPins] = useState(loaded);
  const { ask } = useLive();
  useEffect(() => setPins(loaded), [loaded]);
  const again = useCallback(async () => {
    const answer = await ask<{ pins: PinnedMessage[] }>("conversation.pins", { conversationId }).catch(
      () => null,
    );
    if (answer?.ok) setPins(answer.output.pins);
  }, [ask, conversationId]);
  useChanges(({ kind, view }) => {
    if (kind === "message" && touches(pins, view as MessageView, conversationId)) void again();
    if (kind === "person" && pins.some(({ author, by }) => [author.id, by.id].includes((view as Named).id)))
      void again();
  });
  return pins;
}

type Named = { id: string };

/** By what it is now, not by the name of what happened: catching up tells only the last of many changes. */
function touches(pins: PinnedMessage[], view: MessageView, conversationId: string): boolean {
  if (view.conversationId !== conversationId) return false;
  return view.pinned !== null || pins.some(({ id }) => id === view.id);
}
