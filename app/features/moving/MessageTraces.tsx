// Fetches what tells of moved messages only where something was moved: in most conversations nothing was.
import { useEffect, useState } from "react";
import type { ConversationView, MessageView } from "~/server/domain/conversations/views";

type Part = typeof import("./traced");

/** On the server always; in the browser before the page comes to life, where the server has shown some of it. */
let known: Part | undefined =
  typeof document === "undefined" || document.querySelector("[data-traces]")
    ? await import("./traced")
    : undefined;

/** The components, once they are there. `wanted`: there is something to show with them. */
function usePart(wanted: boolean): Part | undefined {
  const [part, setPart] = useState(known);
  useEffect(() => {
    if (wanted && !part)
      void import("./traced").then((come) => {
        known = come;
        setPart(come);
      });
  }, [wanted, part]);
  return wanted ? part : undefined;
}

export function MessageTraces({ message }: { message: MessageView }) {
  const part = usePart(Boolean(message.moved ?? message.arrived ?? message.copied ?? message.copies[0]));
  return part ? <part.Traces message={message} /> : null;
}

export function MergedNotice({ merged }: Pick<ConversationView, "merged">) {
  const part = usePart(merged !== null);
  return part && merged ? <part.Merged merged={merged} /> : null;
}
