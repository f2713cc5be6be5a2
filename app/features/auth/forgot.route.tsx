// Asking for a new password. The answer is the same whether anybody has the address or not.
import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData } from "@remix-run/react";
import { act, deed } from "~/app/door.server";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { titled } from "~/app/i18n/title";
import { Button } from "~/app/ui/Button";
import { EntryFrame } from "~/app/ui/EntryFrame";
import { FormNotice } from "~/app/ui/FormNotice";
import { Notice } from "~/app/ui/Notice";
import { TextField } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import { requestReset } from "~/server/domain/auth/commands/requestReset";
import styles from "./form.module.css";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("auth:forgot"));

export const action = (args: ActionFunctionArgs) =>
  act({
    "password.requestReset": deed({
      command: requestReset,
      after: (_, { email }) => ({ sentTo: String(email) }),
    }),
  })(args);

export default function Forgot() {
  const t = useTexts("auth");
  const answer = useActionData<{ sentTo?: string }>();
  const { text, errors, written } = useRefused("password.requestReset");
  const back = <Link to="/sign-in">{t("back-to-sign-in")}</Link>;
  if (answer?.sentTo)
    return (
      <EntryFrame title={t("forgot")}>
        <div role="status">
          <Notice tone="done" title={t("reset-sent")}>
            <p>{t("reset-sent-explained", { email: answer.sentTo })}</p>
          </Notice>
        </div>
        <p>{back}</p>
      </EntryFrame>
    );
  return (
    <EntryFrame title={t("forgot")} intro={t("forgot-intro")}>
      <FormNotice text={text} errors={errors} />
      <Form method="post" className={styles.form}>
        <input type="hidden" name="deed" value="password.requestReset" />
        <TextField
          name="email"
          type="email"
          label={t("email")}
          autoComplete="username"
          defaultValue={written("email")}
          error={errors.email}
          required
        />
        <Button type="submit">{t("send-link")}</Button>
      </Form>
      <p>{back}</p>
    </EntryFrame>
  );
}
