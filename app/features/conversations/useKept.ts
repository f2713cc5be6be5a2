// Which of a conversation's messages I have kept for myself, the same in every tab of mine.
import { useEffect, useState } from "react";
import { useChanges } from "~/app/live/LiveProvider";
import type { LoadedConversation } from "./conversation.server";

export function useKept({ bookmarked }: LoadedConversation): Set<string> {
  const [kept, setKept] = useState(() => new Set(bookmarked));
  useEffect(() => setKept(new Set(bookmarked)), [bookmarked]);
  useChanges(({ kind, view }) => {
    if (kind !== "bookmark") return;
    const { id, gone } = view as { id: string; gone?: boolean };
    setKept((before) => new Set(gone ? [...before].filter((one) => one !== id) : [...before, id]));
  });
  return kept;
}
