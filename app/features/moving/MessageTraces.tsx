// Fetches what tells of moved messages where something was moved, or when the page is first touched: in most conversations nothing was.
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
