// The polls of a discussion: the latest whole, those before it folded away.
import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import type { FormerBallot } from "~/server/domain/polls/former";
import type { PollView } from "~/server/domain/polls/views";
import { Poll } from "./Poll";
import styles from "./polls.module.css";

type Props = {
  polls: PollView[];
  /** What was answered in them before it was answered anew. */
  former: FormerBallot[];
  internalTo: string | null;
  mayVote: boolean;
  mayClose(poll: PollView): boolean;
  /** The discussion is open, and can be ended with a result by whoever looks. */
  maySettle: boolean;
};

export function Polls({ polls, former, mayClose, ...about }: Props) {
  const t = useTexts("polls");
  const [latest, ...earlier] = polls;
  useAllFormer(polls, former.length);
  if (!latest) return null;
  const shown = (poll: PollView) => (
    <Poll
      key={poll.id}
      poll={poll}
      former={former.filter(({ pollId }) => pollId === poll.id)}
      mayClose={mayClose(poll)}
      {...about}
    />
  );
  return (
    <div className={styles.polls} data-conclusion>
      {shown(latest)}
      {earlier.length > 0 && (
        <details>
          <summary className={styles.summary}>{t("earlier", { count: earlier.length })}</summary>
          <div className={styles.polls}>{earlier.map(shown)}</div>
        </details>
      )}
    </div>
  );
}

/** Fetches what those had answered who have answered anew since. */
function useAllFormer(polls: PollView[], loaded: number): void {
  const { revalidate } = useRevalidator();
  const changes = polls.flatMap(({ ballots }) => ballots).reduce((sum, ballot) => sum + ballot.changes, 0);
  useEffect(() => {
    if (changes > loaded) revalidate();
  }, [changes, loaded, revalidate]);
}
