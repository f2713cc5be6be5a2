// Changing one's password.
import { Form, useActionData } from "@remix-run/react";
import styles from "~/app/features/auth/form.module.css";
import { NewPassword } from "~/app/features/auth/NewPassword";
import { PasswordField } from "~/app/features/auth/PasswordField";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import { useRefused } from "~/app/useRefused";
import { Section } from "./Section";

export function PasswordSection({ email, hasPassword }: { email: string; hasPassword: boolean }) {
  const t = useTexts("profile");
  const { text, errors } = useRefused("password.change");
  // A new form once it is done: what was written in it is gone.
  const done = useActionData<{ done?: string }>()?.done === "password.change";
  return (
    <Section
      id="password"
      title={t("password")}
      lead={t("password-lead")}
      done={{ "password.change": t("password-changed") }}
    >
      <FormNotice text={text} errors={errors} />
      <Form method="post" className={styles.form} key={String(done)} preventScrollReset>
        <input type="hidden" name="deed" value="password.change" />
        {hasPassword && (
          <PasswordField
            name="currentPassword"
            label={t("current-password")}
            autoComplete="current-password"
            error={errors.currentPassword}
            required
          />
        )}
        <NewPassword email={email} name="newPassword" error={errors.newPassword} />
        <Button type="submit" look="quiet">
          {t("change-password")}
        </Button>
      </Form>
    </Section>
  );
}
