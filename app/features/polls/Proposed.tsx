// The outcome that a poll's result proposes, for the form that ends the discussion.
import type { ReactNode } from "react";
import type { PollView } from "~/server/domain/polls/views";
import { usePollWords } from "./usePollWords";

type Props = { poll: PollView; internalTo: string | null; children: (proposal: string) => ReactNode };

export function Proposed({ poll, internalTo, children }: Props) {
  const { proposal } = usePollWords(internalTo);
  return children(proposal(poll));
}
