// The polls of a discussion as they are now: votes come by themselves.
import { useEffect, useState } from "react";
import { useChanges } from "~/app/live/LiveProvider";
import type { PollView } from "~/server/domain/polls/views";
import { changedAt } from "./closing";

/** The latest first. What was fetched may be older than what was heard meanwhile. */
export function usePolls(loaded: PollView[], conversationId: string): PollView[] {
  const [polls, setPolls] = useState(loaded);
  useEffect(() => setPolls((before) => loaded.reduce(taken, before)), [loaded]);
  useChanges(({ kind, view }) => {
    const changed = view as PollView;
    if (kind === "poll" && changed.conversationId === conversationId)
      setPolls((before) => taken(before, changed));
  });
  return polls.filter((poll) => poll.conversationId === conversationId);
}

function taken(polls: PollView[], poll: PollView): PollView[] {
  const known = polls.find(({ id }) => id === poll.id);
  if (known && changedAt(known) > changedAt(poll)) return polls;
  const others = polls.filter(({ id }) => id !== poll.id);
  return [poll, ...others].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}
