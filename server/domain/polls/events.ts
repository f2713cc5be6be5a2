// What happens to polls, as it is told.
import { event, type Kind } from "../core/event";
import { presentPolls } from "./present";
import type { PollView } from "./views";

const poll: Kind<"poll", PollView> = {
  name: "poll",
  present: (tx, ids) => presentPolls(tx, { id: { in: ids } }),
};

export const pollOpened = event("poll.opened", poll);
/** Somebody answered, or answered anew. */
export const pollAnswered = event("poll.answered", poll);
export const pollClosed = event("poll.closed", poll);
