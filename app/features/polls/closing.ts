// Until when a poll takes votes, and which of two views of it is the later.
import type { PollView } from "~/server/domain/polls/views";

/** Open until it is closed, or until its last day has been. */
export function isOpen({ closedAt, closesOn }: PollView, today: string): boolean {
  return closedAt === null && today <= closesOn;
}

/** When something last happened to it: of two views, the one that has heard more is the later. */
export function changedAt({ createdAt, closedAt, ballots }: PollView): string {
  return [createdAt, closedAt ?? "", ...ballots.map(({ at }) => at)].sort().at(-1) ?? createdAt;
}
