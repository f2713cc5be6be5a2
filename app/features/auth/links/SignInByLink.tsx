// Signing in by a link: one press, which uses it up.
import { Form } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { EntryFrame } from "~/app/ui/EntryFrame";
import { FormNotice } from "~/app/ui/FormNotice";
import { useRefused } from "~/app/useRefused";
import styles from "../form.module.css";

export function SignInByLink({ name }: { name: string }) {
  const t = useTexts("auth");
  const { text } = useRefused("session.startByLink");
  return (
    <EntryFrame title={t("welcome")} intro={t("link-sign-in-intro")}>
      <FormNotice text={text} />
      <Form method="post" className={styles.form}>
        <input type="hidden" name="deed" value="session.startByLink" />
        <Button type="submit">{t("sign-in-as", { name })}</Button>
      </Form>
    </EntryFrame>
  );
}
