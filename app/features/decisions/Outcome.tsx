// What a discussion ended in, on top of it all; and what it ended in before it was opened again.

import { type RefObject, useEffect, useRef } from "react";
import styles from "~/app/features/discussions/discussions.module.css";
import { useTexts } from "~/app/i18n/useTexts";
import { Former } from "~/app/ui/Former";
import { isNowhere } from "~/app/ui/nowhere";
import { Prose } from "~/app/ui/Prose";
import { Time } from "~/app/ui/Time";
import type { ConversationView, OutcomeView } from "~/server/domain/conversations/views";
import { OutcomeFacts, useIsDue } from "./OutcomeFacts";
import { ReviewForm } from "./ReviewForm";
import { usePendingOutcome } from "./useOutcome";

type Props = { conversation: ConversationView; history: OutcomeView[]; mayReview: boolean };

export function Outcome({ conversation: { id, state, outcome }, history, mayReview }: Props) {
  const t = useTexts("decisions");
  const settled = (state === "answered" || state === "decided") && outcome;
  const due = useIsDue(outcome?.reviewOn);
  const heading = useFocusOnMine(id, Boolean(settled));
  const earlier = settled ? history.slice(1) : history;
  return (
    <div className={styles.thread} data-conclusion>
      {settled && (
        <section className={styles.outcome} aria-labelledby="outcome">
          <h2 id="outcome" ref={heading} tabIndex={-1}>
            {t(`outcomes.${state}`)}
          </h2>
          <Words outcome={outcome} />
          {mayReview && <ReviewForm key={outcome.reviews.length} conversationId={id} due={due} />}
        </section>
      )}
      {earlier.length > 0 && (
        <Former summary={t("history", { count: earlier.length })}>
          {earlier.map((one) => (
            <li key={one.at}>
              <strong>{one.state === "open" ? t("opened-again") : t(`outcomes.${one.state}`)}</strong>
              <Words outcome={one} />
            </li>
          ))}
        </Former>
      )}
    </div>
  );
}

/** The form that ended it is gone, and the focus with it: whoever ended it is at what it came to. Nobody else is moved. */
function useFocusOnMine(conversationId: string, settled: boolean): RefObject<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  const pending = usePendingOutcome(conversationId);
  const mine = useRef(false);
  useEffect(() => {
    if (pending && !settled) mine.current = true;
    if (!settled || !mine.current) return;
    mine.current = false;
    if (isNowhere(document.activeElement)) heading.current?.focus();
  }, [pending, settled]);
  return heading;
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
