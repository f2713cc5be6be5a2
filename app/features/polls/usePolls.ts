// The polls of a discussion as they are now: votes come by themselves.
import { useEffect, useState } from "react";
import { useChanges } from "~/app/live/LiveProvider";
import type { PollView } from "~/server/domain/polls/views";

/** The latest first. */
export function usePolls(loaded: PollView[], conversationId: string): PollView[] {
  const [polls, setPolls] = useState(loaded);
  useEffect(() => setPolls(loaded), [loaded]);
  useChanges(({ kind, view }) => {
    const changed = view as PollView;
    if (kind !== "poll" || changed.conversationId !== conversationId) return;
    setPolls((before) =>
      before.some(({ id }) => id === changed.id)
        ? before.map((one) => (one.id === changed.id ? changed : one))
        : [changed, ...before],
    );
  });
  return polls;
}
