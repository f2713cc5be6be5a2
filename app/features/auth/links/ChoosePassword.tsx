// Choosing a new password by a mailed link.
import { Form } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { EntryFrame } from "~/app/ui/EntryFrame";
import { FormNotice } from "~/app/ui/FormNotice";
import { useRefused } from "~/app/useRefused";
import styles from "../form.module.css";
import { NewPassword } from "../NewPassword";

export function ChoosePassword({ email }: { email: string }) {
  const t = useTexts("auth");
  const { text, errors } = useRefused("password.reset");
  return (
    <EntryFrame title={t("choose-password")} intro={t("choose-password-intro", { email })}>
      <FormNotice text={text} errors={errors} />
      <Form method="post" className={styles.form}>
        <input type="hidden" name="deed" value="password.reset" />
        <NewPassword email={email} error={errors.password} />
        <Button type="submit">{t("save-password")}</Button>
      </Form>
    </EntryFrame>
  );
}
