// Closing a report: what was done, in words that the one who reported will read.
import { Form } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { TextArea } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import styles from "./reports.module.css";

export function FollowUp({ reportId }: { reportId: string }) {
  const t = useTexts("reports");
  const { errors, written } = useRefused("report.close");
  const ours = written("reportId") === reportId;
  return (
    <details className={styles.followUp} open={ours || undefined}>
      <summary>{t("follow-up")}</summary>
      <Form method="post" className={styles.form} preventScrollReset replace>
        <input type="hidden" name="deed" value="report.close" />
        <input type="hidden" name="reportId" value={reportId} />
        <TextArea
          name="note"
          id={`note-${reportId}`}
          rows={3}
          label={t("note")}
          hint={t("note-hint")}
          defaultValue={ours ? written("note") : ""}
          error={ours ? errors.note : undefined}
          maxLength={1_000}
          required
        />
        <Button type="submit">{t("close")}</Button>
      </Form>
    </details>
  );
}
