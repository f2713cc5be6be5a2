// Ending a discussion in an outcome, and opening it again.
import { Form } from "@remix-run/react";
import styles from "~/app/features/discussions/discussions.module.css";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { Checkbox, RadioGroup } from "~/app/ui/ChoiceField";
import { FormNotice } from "~/app/ui/FormNotice";
import { TextArea } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import { type Basis, MoreAboutOutcome } from "./MoreAboutOutcome";

type Props = {
  conversationId: string;
  documents: Basis[];
  /** What a poll came to, as a text to begin with. */
  proposal: string | undefined;
};

export function SettleForm({ conversationId, documents, proposal }: Props) {
  const t = useTexts("decisions");
  const word = useTexts("discussions");
  const form = useRefused("discussion.settle");
  const { text, errors, written } = form;
  const choices = (["answered", "decided"] as const).map((value) => ({
    value,
    label: word(`states.${value}`),
    hint: t(`states-explained.${value}`),
  }));
  return (
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
  );
}

export function ReopenForm({ conversationId }: { conversationId: string }) {
  const t = useTexts("decisions");
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
