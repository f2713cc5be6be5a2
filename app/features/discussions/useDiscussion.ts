// The discussion itself as it is now: its state, outcome and title follow what happens.
import { useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";
import type { LoadedConversation } from "~/app/features/conversations/conversation.server";
import { useChanges } from "~/app/live/LiveProvider";
import type { ConversationView, OutcomeView } from "~/server/domain/conversations/views";

interface Known {
  conversation: ConversationView;
  /** Every outcome, the latest first. */
  history: OutcomeView[];
}

export function useDiscussion(loaded: LoadedConversation): Known {
  const [known, setKnown] = useState<Known>(loaded);
  const { revalidate } = useRevalidator();
  useEffect(() => setKnown(loaded), [loaded]);
  useChanges(({ kind, view }) => {
    if (kind !== "conversation") return;
    const conversation = view as ConversationView;
    if (conversation.id !== known.conversation.id) return;
    setKnown(({ history }) => ({ conversation, history: historyAfter(history, conversation) }));
    // Somebody who was away may have missed more than one: the page fetches them all.
    if (historyAfter(known.history, conversation).length > known.history.length) revalidate();
  });
  return known;
}

/** With the outcome as it is now: a new one first, one that was looked at again in its place. */
function historyAfter(history: OutcomeView[], { outcome }: ConversationView): OutcomeView[] {
  if (!outcome) return history;
  const others = history.filter(({ at }) => at !== outcome.at);
  return [outcome, ...others];
}
