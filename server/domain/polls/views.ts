// What polls look like from outside: the same for everyone who may read the discussion.
import type { Language } from "~/prisma/generated/client";
import type { PersonRef } from "../core/person";

export interface PollView {
  id: string;
  conversationId: string;
  question: string;
  /** That question and options are written in. */
  language: Language;
  options: { id: string; text: string }[];
  /** More than one answer can be chosen. */
  several: boolean;
  /** The last day to vote. Open is a poll that is not closed, until that day has been. */
  closesOn: string;
  closedAt: string | null;
  createdBy: PersonRef;
  createdAt: string;
  /** What each has answered, in the order of their answers. */
  ballots: BallotView[];
}

export interface BallotView {
  person: PersonRef;
  /** The city that it counts for: the person's own when it was given. */
  municipalityCode: string;
  optionIds: string[];
  reason: string;
  language: Language;
  at: string;
  /** How often it had said something else before. */
  changes: number;
}
