// The polls of a discussion: the latest whole, those before it folded away.
import { useTexts } from "~/app/i18n/useTexts";
import type { PollView } from "~/server/domain/polls/views";
import { Poll } from "./Poll";
import styles from "./polls.module.css";

type Props = {
  polls: PollView[];
  internalTo: string | null;
  mayVote: boolean;
  mayClose(poll: PollView): boolean;
  /** The discussion is open, and can be ended with a result by whoever looks. */
  maySettle: boolean;
};

export function Polls({ polls, mayClose, ...about }: Props) {
  const t = useTexts("polls");
  const [latest, ...earlier] = polls;
  if (!latest) return null;
  const shown = (poll: PollView) => <Poll key={poll.id} poll={poll} mayClose={mayClose(poll)} {...about} />;
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
