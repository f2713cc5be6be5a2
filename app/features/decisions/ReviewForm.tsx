// Looking at an outcome again: that it holds, and when to look the next time.
import { useToday } from "~/app/i18n/useFormat";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { TextArea, TextField } from "~/app/ui/TextField";
import { OutcomeForm } from "./OutcomeForm";
import styles from "./outcome.module.css";
import { useOutcome } from "./useOutcome";

/** `due`: it is time, so the form stands open. */
export function ReviewForm({ conversationId, due }: { conversationId: string; due: boolean }) {
  const t = useTexts("decisions");
  const outcome = useOutcome("outcome.review", conversationId);
  const { errors, written } = outcome.form;
  const today = useToday();
  return (
    <details key={outcome.key} className={styles.review} open={outcome.refused || due || undefined}>
      <summary>{t("review")}</summary>
      <OutcomeForm
        outcome={outcome}
        submit={
          <>
            <Button type="submit">{t("review-now")}</Button>
            <p className={styles.meta}>{t("review-explained")}</p>
          </>
        }
      >
        <TextArea
          name="note"
          id="review-note"
          rows={2}
          label={t("review-note")}
          defaultValue={written("note")}
          error={errors.note}
          maxLength={2_000}
        />
        <TextField
          name="reviewOn"
          id="review-next"
          type="date"
          min={today}
          label={t("review-next")}
          defaultValue={written("reviewOn")}
          error={errors.reviewOn}
        />
      </OutcomeForm>
    </details>
  );
}
