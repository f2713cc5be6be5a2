// What I have written here and the server has not stored yet, each with its state in words.
import { useTexts } from "~/app/i18n/useTexts";
import type { Outgoing } from "~/app/live/outbox";
import styles from "./Pending.module.css";
import { PendingState } from "./PendingState";
import { bodyOf } from "./usePending";

type Props = {
  waiting: Outgoing[];
  /** Puts a text back where one writes, and says whether it stands there. */
  onRewrite(body: string): boolean;
  /** Whether one may write here at all, still. */
  mayPost: boolean;
};

export function Pending({ waiting, onRewrite, mayPost }: Props) {
  const t = useTexts("conversations");
  if (waiting.length === 0) return null;
  return (
    <section aria-label={t("pending")} className={styles.pending}>
      {waiting.map((outgoing) => (
        <div key={outgoing.id} className={styles.message}>
          <p className={styles.body}>{bodyOf(outgoing)}</p>
          <PendingState
            outgoing={outgoing}
            onRewrite={mayPost ? () => onRewrite(bodyOf(outgoing)) : undefined}
          />
        </div>
      ))}
    </section>
  );
}
