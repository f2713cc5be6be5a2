// Making a colleague a coordinator, or the other way.
import { Form, useActionData } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { RadioGroup } from "~/app/ui/ChoiceField";
import { FormNotice } from "~/app/ui/FormNotice";
import { Notice } from "~/app/ui/Notice";
import { useRefused } from "~/app/useRefused";
import styles from "./people.module.css";

const roles = ["staff", "coordinator"] as const;

export function RoleSection({ role, town }: { role: string; town: string }) {
  const t = useTexts("people");
  const { text } = useRefused("person.changeRole");
  const done = useActionData<{ done?: string }>()?.done === "person.changeRole";
  const choices = roles.map((value) => ({
    value,
    label: t(`roles.${value}`),
    hint: t(`roles-explained.${value}`, { town }),
  }));
  return (
    <section className={styles.section} aria-labelledby="role">
      <h2 id="role">{t("role")}</h2>
      <FormNotice text={text} />
      {done && (
        <div role="status">
          <Notice tone="done" title={t("role-changed")} />
        </div>
      )}
      <Form method="post" className={styles.form} preventScrollReset key={role}>
        <input type="hidden" name="deed" value="person.changeRole" />
        <RadioGroup name="role" label={t("role-choose")} choices={choices} defaultValue={role} required />
        <Button type="submit" look="quiet">
          {t("change-role")}
        </Button>
      </Form>
    </section>
  );
}
