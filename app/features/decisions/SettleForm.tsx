// Ending a discussion in an outcome, and opening it again.
import styles from "~/app/features/discussions/discussions.module.css";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { Checkbox, RadioGroup } from "~/app/ui/ChoiceField";
import { TextArea } from "~/app/ui/TextField";
import { type Basis, MoreAboutOutcome } from "./MoreAboutOutcome";
import { OutcomeForm } from "./OutcomeForm";
import { useOutcome } from "./useOutcome";

type Props = {
  conversationId: string;
  documents: Basis[];
  /** What a poll came to, as a text to begin with. */
  proposal: string | undefined;
};

export function SettleForm({ conversationId, documents, proposal }: Props) {
  const t = useTexts("decisions");
  const word = useTexts("discussions");
  const outcome = useOutcome("discussion.settle", conversationId);
  const { errors, written } = outcome.form;
  const choices = (["answered", "decided"] as const).map((value) => ({
    value,
    label: word(`states.${value}`),
    hint: t(`states-explained.${value}`),
  }));
  return (
    <OutcomeForm
      key={outcome.key}
      outcome={outcome}
      submit={<Button type="submit">{t("settle-now")}</Button>}
    >
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
      <MoreAboutOutcome form={outcome.form} documents={documents} />
    </OutcomeForm>
  );
}

export function ReopenForm({ conversationId }: { conversationId: string }) {
  const t = useTexts("decisions");
  const outcome = useOutcome("discussion.reopen", conversationId);
  const { errors, written } = outcome.form;
  return (
    <details key={outcome.key} className={styles.settle} open={outcome.refused || undefined}>
      <summary>{t("reopen")}</summary>
      <OutcomeForm
        outcome={outcome}
        submit={
          <Button type="submit" look="quiet">
            {t("reopen-now")}
          </Button>
        }
      >
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
      </OutcomeForm>
    </details>
  );
}
