// Looking at an outcome again: that it holds, and when to look the next time.
import { Form } from "@remix-run/react";
import { useToday } from "~/app/i18n/useFormat";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import { TextArea, TextField } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import styles from "./outcome.module.css";

/** `due`: it is time, so the form stands open. */
export function ReviewForm({ conversationId, due }: { conversationId: string; due: boolean }) {
  const t = useTexts("decisions");
  const { text, errors, written } = useRefused("outcome.review");
  const today = useToday();
  const refused = Boolean(text) || Object.keys(errors).length > 0;
  return (
    <details className={styles.review} open={refused || due || undefined}>
      <summary>{t("review")}</summary>
      <Form method="post" className={styles.form} preventScrollReset>
        <FormNotice text={text} errors={errors} />
        <input type="hidden" name="deed" value="outcome.review" />
        <input type="hidden" name="conversationId" value={conversationId} />
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
        <div className={styles.deed}>
          <Button type="submit">{t("review-now")}</Button>
          <p className={styles.meta}>{t("review-explained")}</p>
        </div>
      </Form>
    </details>
  );
}
