// The decisions on the page as they are now: each changes in its place, and new ones are only counted.
import { useEffect, useState } from "react";
import { useChanges } from "~/app/live/LiveProvider";
import type { ConversationView } from "~/server/domain/conversations/views";

export function useDecisions(loaded: ConversationView[]) {
  const [decisions, setDecisions] = useState(loaded);
  const [added, setAdded] = useState<string[]>([]);
  useEffect(() => {
    setDecisions(loaded);
    setAdded([]);
  }, [loaded]);
  useChanges(({ kind, name, view }) => {
    if (kind !== "conversation") return;
    const changed = view as ConversationView;
    setDecisions((before) => before.map((one) => (one.id === changed.id ? changed : one)));
    const isNew = !loaded.some(({ id }) => id === changed.id);
    if (isNew && changed.state === "decided" && bringing.includes(name))
      setAdded((before) => [...before.filter((id) => id !== changed.id), changed.id]);
  });
  return { decisions, added: added.length };
}

const bringing = ["conversation.settled", "conversation.shared"];
