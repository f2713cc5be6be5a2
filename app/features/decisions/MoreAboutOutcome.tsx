// The fields of an outcome that make it possible to lean on later: mandate, document, and when to look again.

import { useToday } from "~/app/i18n/useFormat";
import { useTexts } from "~/app/i18n/useTexts";
import { Select } from "~/app/ui/ChoiceField";
import { TextField } from "~/app/ui/TextField";
import type { FormState } from "~/app/useRefused";
import styles from "./outcome.module.css";

/** A document that the outcome can rest on, with the number of its latest version. */
export interface Basis {
  id: string;
  title: string;
  language: string;
  version: number;
}

/** What makes an outcome possible to lean on later; none of it is asked of those who have ten minutes. */
export function MoreAboutOutcome({
  form: { written, errors },
  documents,
}: {
  form: FormState;
  documents: Basis[];
}) {
  const t = useTexts("decisions");
  const today = useToday();
  const fields = ["mandate", "documentId", "documentVersion", "reviewOn"];
  const begun = fields.some((name) => errors[name] || written(name));
  return (
    <details className={styles.more} open={begun || undefined}>
      <summary>{t("more-about-outcome")}</summary>
      <div className={styles.form}>
        <TextField
          name="mandate"
          label={t("mandate")}
          hint={t("mandate-hint")}
          defaultValue={written("mandate")}
          error={errors.mandate}
          maxLength={200}
        />
        {documents.length > 0 && (
          <div className={styles.basis}>
            <Select
              name="documentId"
              label={t("rests-on")}
              hint={t("rests-on-hint")}
              defaultValue={written("documentId")}
              error={errors.documentId}
            >
              <option value="">{t("no-document")}</option>
              {documents.map(({ id, title, language, version }) => (
                <option key={id} value={id} lang={language}>
                  {title} ({t("version", { version })})
                </option>
              ))}
            </Select>
            <TextField
              name="documentVersion"
              type="number"
              min={1}
              label={t("document-version")}
              hint={t("document-version-hint")}
              defaultValue={written("documentVersion")}
              error={errors.documentVersion}
            />
          </div>
        )}
        <TextField
          name="reviewOn"
          type="date"
          min={today}
          label={t("review-on")}
          hint={t("review-on-hint")}
          defaultValue={written("reviewOn")}
          error={errors.reviewOn}
        />
      </div>
    </details>
  );
}
