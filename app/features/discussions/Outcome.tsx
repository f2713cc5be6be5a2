// What a discussion ended in, on top of it all; and what it ended in before it was opened again.
import { useTranslation } from "react-i18next";
import { Prose } from "~/app/ui/Prose";
import { Time } from "~/app/ui/Time";
import type { ConversationView, OutcomeView } from "~/server/domain/conversations/views";
import styles from "./discussions.module.css";

type Props = { conversation: ConversationView; history: OutcomeView[] };

export function Outcome({ conversation: { state, outcome }, history }: Props) {
  const { t } = useTranslation("discussions");
  const settled = state !== "open" && outcome;
  const earlier = settled ? history.slice(1) : history;
  return (
    <div className={styles.thread}>
      {settled && (
        <section className={styles.outcome} aria-labelledby="outcome">
          <h2 id="outcome">{t(`outcomes.${state}`)}</h2>
          <Words outcome={outcome} />
        </section>
      )}
      {earlier.length > 0 && (
        <details className={styles.history}>
          <summary>{t("history", { count: earlier.length })}</summary>
          <ol>
            {earlier.map((one) => (
              <li key={one.at}>
                <strong>{one.state === "open" ? t("reopened") : t(`outcomes.${one.state}`)}</strong>
                <Words outcome={one} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function Words({ outcome: { html, language, by, at } }: { outcome: OutcomeView }) {
  return (
    <>
      <Prose html={html} lang={language} />
      <p className={styles.meta}>
        {by.name} · <Time at={at} />
      </p>
    </>
  );
}
