// Where one votes, says why, and changes one's mind.

import { Form } from "@remix-run/react";
import { WrittenFor } from "~/app/features/decisions/WrittenFor";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { Checkbox, RadioGroup } from "~/app/ui/ChoiceField";
import { FormNotice } from "~/app/ui/FormNotice";
import { TextArea } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import type { BallotView, PollView } from "~/server/domain/polls/views";
import styles from "./polls.module.css";

export function VoteForm({ poll, mine }: { poll: PollView; mine: BallotView | undefined }) {
  const t = useTexts("polls");
  const { text, errors, written, list } = useRefused("poll.vote");
  const refused = Boolean(text) || Object.keys(errors).length > 0;
  const form = (
    <Form method="post" className={styles.form} preventScrollReset>
      <FormNotice text={text} errors={errors} />
      <input type="hidden" name="deed" value="poll.vote" />
      <input type="hidden" name="pollId" value={poll.id} />
      <Choices poll={poll} chosen={list("optionIds", mine?.optionIds)} error={errors.optionIds} />
      <TextArea
        name="reason"
        id={`reason-${poll.id}`}
        rows={2}
        label={t("reason")}
        hint={t("reason-hint")}
        defaultValue={written("reason", mine?.reason)}
        error={errors.reason}
        maxLength={1_000}
      />
      <WrittenFor />
      <Button type="submit">{t(mine ? "vote-anew" : "vote")}</Button>
    </Form>
  );
  if (!mine) return form;
  return (
    <details open={refused || undefined}>
      <summary className={styles.summary}>{t("vote-anew")}</summary>
      <p className={styles.meta}>{t("voted")}</p>
      {form}
    </details>
  );
}

type ChoicesProps = { poll: PollView; chosen: string[]; error: string | undefined };

function Choices({ poll: { id, options, language, several }, chosen, error }: ChoicesProps) {
  const t = useTexts("polls");
  if (!several)
    return (
      <RadioGroup
        name="optionIds[]"
        id={`vote-${id}`}
        label={t("answer")}
        choices={options.map((option) => ({
          value: option.id,
          label: <span lang={language}>{option.text}</span>,
        }))}
        defaultValue={chosen[0] ?? ""}
        {...(error && { error })}
        required
      />
    );
  return (
    <fieldset className={styles.several}>
      <legend>{t("answers")}</legend>
      {error && <p role="alert">{error}</p>}
      {options.map((option) => (
        <Checkbox
          key={option.id}
          name="optionIds[]"
          id={`vote-${option.id}`}
          value={option.id}
          label={<span lang={language}>{option.text}</span>}
          defaultChecked={chosen.includes(option.id)}
        />
      ))}
    </fieldset>
  );
}
