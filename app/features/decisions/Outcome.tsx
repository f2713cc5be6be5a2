// What a discussion ended in, on top of it all; and what it ended in before it was opened again.

import styles from "~/app/features/discussions/discussions.module.css";
import { useTexts } from "~/app/i18n/useTexts";
import { Prose } from "~/app/ui/Prose";
import { Time } from "~/app/ui/Time";
import type { ConversationView, OutcomeView } from "~/server/domain/conversations/views";
import { OutcomeFacts, useIsDue } from "./OutcomeFacts";
import { ReviewForm } from "./ReviewForm";

type Props = { conversation: ConversationView; history: OutcomeView[]; mayReview: boolean };

export function Outcome({ conversation: { id, state, outcome }, history, mayReview }: Props) {
  const t = useTexts("decisions");
  const settled = (state === "answered" || state === "decided") && outcome;
  const due = useIsDue(outcome?.reviewOn);
  const earlier = settled ? history.slice(1) : history;
  return (
    <div className={styles.thread} data-conclusion>
      {settled && (
        <section className={styles.outcome} aria-labelledby="outcome">
          <h2 id="outcome">{t(`outcomes.${state}`)}</h2>
          <Words outcome={outcome} />
          {mayReview && <ReviewForm key={outcome.reviews.length} conversationId={id} due={due} />}
        </section>
      )}
      {earlier.length > 0 && (
        <details className={styles.history}>
          <summary>{t("history", { count: earlier.length })}</summary>
          <ol>
            {earlier.map((one) => (
              <li key={one.at}>
                <strong>{one.state === "open" ? t("opened-again") : t(`outcomes.${one.state}`)}</strong>
                <Words outcome={one} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function Words({ outcome }: { outcome: OutcomeView }) {
  const { html, language, by, at } = outcome;
  return (
    <>
      <Prose html={html} lang={language} />
      <p className={styles.meta}>
        {by.name} · <Time at={at} />
      </p>
      <OutcomeFacts outcome={outcome} />
    </>
  );
}
