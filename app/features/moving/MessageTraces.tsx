// Fetches what tells of moved messages and former titles where there are any, or when the page is first touched: in most conversations there are none.

import { useRevalidator } from "@remix-run/react";
import type { LoadedConversation } from "~/app/features/conversations/conversation.server";
import { useChanges } from "~/app/live/LiveProvider";
import { part, usePart } from "~/app/ui/part";
import type { ConversationView, MessageView } from "~/server/domain/conversations/views";

const traced = part(() => import("./traced"), "[data-traces]");

export function MessageTraces({ message }: { message: MessageView }) {
  const { moved, arrived, copied, copies } = message;
  const told = usePart(traced, Boolean(moved ?? arrived ?? copied ?? copies[0]));
  return told && <told.Traces message={message} />;
}

export function MergedNotice({ merged }: Pick<ConversationView, "merged">) {
  const told = usePart(traced, merged !== null);
  return told && merged && <told.Merged merged={merged} />;
}

/** By what it is about, not by the name of what happened: catching up tells only the last of many changes. */
export function FormerTitles({ loaded }: { loaded: LoadedConversation }) {
  const { id } = loaded.conversation;
  const { revalidate } = useRevalidator();
  useChanges(({ kind, view }) => {
    if (kind === "conversation" && (view as ConversationView).id === id) revalidate();
  });
  const told = usePart(traced, loaded.titles.length > 0);
  return told && <told.FormerTitles loaded={loaded} />;
}
