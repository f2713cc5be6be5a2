// Whom one invites, and as what.
import { Form } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { RadioGroup } from "~/app/ui/ChoiceField";
import { FormNotice } from "~/app/ui/FormNotice";
import { TextField } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import styles from "./people.module.css";

const roles = ["staff", "coordinator", "partner"] as const;

export function InviteForm({ town }: { town: string }) {
  const t = useTexts("people");
  const { text, errors, written } = useRefused("invitation.send");
  const choices = roles.map((value) => ({
    value,
    label: t(`roles.${value}`),
    hint: t(`roles-explained.${value}`, { town }),
  }));
  return (
    <Form method="post" className={styles.form} preventScrollReset>
      <FormNotice text={text} errors={errors} />
      <input type="hidden" name="deed" value="invitation.send" />
      <TextField
        name="email"
        type="email"
        label={t("email")}
        hint={t("email-hint")}
        autoComplete="off"
        defaultValue={written("email")}
        error={errors.email}
        required
      />
      <TextField
        name="name"
        label={t("name")}
        hint={t("name-hint")}
        autoComplete="off"
        defaultValue={written("name")}
        error={errors.name}
      />
      <RadioGroup
        name="role"
        label={t("role")}
        choices={choices}
        defaultValue={written("role", "staff")}
        required
      />
      <div className={styles.organisation}>
        <TextField
          name="organisation"
          label={t("organisation")}
          hint={t("organisation-hint")}
          defaultValue={written("organisation")}
          error={errors.organisation}
        />
      </div>
      <Button type="submit">{t("send-invitation")}</Button>
    </Form>
  );
}
