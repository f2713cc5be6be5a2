// Putting a discussion to the vote.

import { Form } from "@remix-run/react";
import { WrittenFor } from "~/app/features/decisions/WrittenFor";
import { useToday } from "~/app/i18n/useFormat";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { Checkbox } from "~/app/ui/ChoiceField";
import { FormNotice } from "~/app/ui/FormNotice";
import { TextArea, TextField } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import styles from "./polls.module.css";

export function NewPoll({ conversationId, question }: { conversationId: string; question: string }) {
  const t = useTexts("polls");
  const today = useToday();
  const { text, errors, written } = useRefused("poll.open");
  return (
    <Form method="post" className={styles.form} preventScrollReset>
      <FormNotice text={text} errors={errors} />
      <input type="hidden" name="deed" value="poll.open" />
      <input type="hidden" name="conversationId" value={conversationId} />
      <TextField
        name="question"
        label={t("question")}
        defaultValue={written("question", question)}
        error={errors.question}
        maxLength={200}
        required
      />
      <TextArea
        name="options"
        label={t("options")}
        hint={t("options-hint")}
        defaultValue={written("options")}
        error={errors.options}
        required
      />
      <Checkbox name="several" label={t("several")} defaultChecked={written("several") === "on"} />
      <TextField
        name="closesOn"
        type="date"
        min={today}
        label={t("closes-on")}
        defaultValue={written("closesOn")}
        error={errors.closesOn}
        required
      />
      <WrittenFor />
      <Button type="submit">{t("start-now")}</Button>
    </Form>
  );
}
