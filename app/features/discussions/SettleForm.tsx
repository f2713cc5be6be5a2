// Ending a discussion in an outcome, and opening it again.
import { Form, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useToday } from "~/app/i18n/useFormat";
import { Button } from "~/app/ui/Button";
import { Checkbox, RadioGroup, Select } from "~/app/ui/ChoiceField";
import { FormNotice } from "~/app/ui/FormNotice";
import { TextArea, TextField } from "~/app/ui/TextField";
import { type FormState, useRefused } from "~/app/useRefused";
import styles from "./discussions.module.css";

/** A document that the outcome can rest on, with the number of its latest version. */
export interface Basis {
  id: string;
  title: string;
  version: number;
}

type Props = {
  conversationId: string;
  documents: Basis[];
  /** What a poll came to, as a text to begin with. */
  proposal: string | undefined;
};

export function SettleForm({ conversationId, documents, proposal }: Props) {
  const { t } = useTranslation("discussions");
  const form = useRefused("discussion.settle");
  const { text, errors, written } = form;
  const refused = Boolean(text) || Object.keys(errors).length > 0;
  const asked = useSearchParams()[0].has("settle");
  const choices = (["answered", "decided"] as const).map((value) => ({
    value,
    label: t(`states.${value}`),
    hint: t(`states-explained.${value}`),
  }));
  return (
    <details id="settle" className={styles.settle} open={refused || asked || undefined}>
      <summary>{t("settle")}</summary>
      <Form method="post" className={styles.form} preventScrollReset>
        <FormNotice text={text} errors={errors} />
        <input type="hidden" name="deed" value="discussion.settle" />
        <input type="hidden" name="conversationId" value={conversationId} />
        <RadioGroup
          name="state"
          label={t("settle-as")}
          choices={choices}
          defaultValue={written("state", proposal ? "decided" : "answered")}
          required
        />
        <TextArea
          name="text"
          id="outcome-text"
          label={t("outcome-text")}
          hint={t("outcome-hint")}
          defaultValue={written("text", proposal)}
          rows={proposal ? 8 : 4}
          error={errors.text}
          required
        />
        {errors.text && <Checkbox name="personnummerMeant" label={t("personnummer-meant")} />}
        <MoreAboutOutcome form={form} documents={documents} />
        <Button type="submit">{t("settle-now")}</Button>
      </Form>
    </details>
  );
}

/** What makes an outcome possible to lean on later; none of it is asked of those who have ten minutes. */
function MoreAboutOutcome({ form: { written, errors }, documents }: { form: FormState; documents: Basis[] }) {
  const { t } = useTranslation("discussions");
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
              {documents.map(({ id, title, version }) => (
                <option key={id} value={id}>
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

export function ReopenForm({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation("discussions");
  const { text, errors, written } = useRefused("discussion.reopen");
  const refused = Boolean(text) || Object.keys(errors).length > 0;
  return (
    <details className={styles.settle} open={refused || undefined}>
      <summary>{t("reopen")}</summary>
      <Form method="post" className={styles.form} preventScrollReset>
        <FormNotice text={text} errors={errors} />
        <input type="hidden" name="deed" value="discussion.reopen" />
        <input type="hidden" name="conversationId" value={conversationId} />
        <TextArea
          name="text"
          id="reopen-text"
          label={t("why-reopen")}
          defaultValue={written("text")}
          error={errors.text}
          maxLength={2_000}
          required
        />
        {errors.text && <Checkbox name="personnummerMeant" label={t("personnummer-meant")} />}
        <Button type="submit" look="quiet">
          {t("reopen-now")}
        </Button>
      </Form>
    </details>
  );
}
