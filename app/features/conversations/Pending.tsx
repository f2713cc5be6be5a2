// What I have written here and the server has not stored yet, each with its state in words.
import { useTexts } from "~/app/i18n/useTexts";
import type { Outgoing } from "~/app/live/outbox";
import styles from "./Pending.module.css";
import type { WrittenAt } from "./PendingRefused";
import { PendingState } from "./PendingState";
import { bodyOf } from "./usePending";

type Props = {
  waiting: Outgoing[];
  /** Where one may write here, still. */
  writtenAt: WrittenAt | undefined;
};

export function Pending({ waiting, writtenAt }: Props) {
  const t = useTexts("conversations");
  if (waiting.length === 0) return null;
  return (
    <section aria-label={t("pending")} className={styles.pending}>
      {waiting.map((outgoing) => (
        <div key={outgoing.id} className={styles.message}>
          <p className={styles.body}>{bodyOf(outgoing)}</p>
          <PendingState outgoing={outgoing} writtenAt={writtenAt} />
        </div>
      ))}
    </section>
  );
}
