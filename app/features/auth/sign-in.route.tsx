// Signing in with e-mail and password.
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useLoaderData, useNavigation } from "@remix-run/react";
import { act, deed } from "~/app/door.server";
import { useWritten, Written } from "~/app/errors/Written";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { titled } from "~/app/i18n/title";
import { ownPath } from "~/app/ownPath";
import { Button } from "~/app/ui/Button";
import { EntryFrame } from "~/app/ui/EntryFrame";
import { FormNotice } from "~/app/ui/FormNotice";
import { TextField } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import { startSession } from "~/server/domain/auth/commands/startSession";
import { entered } from "./entering.server";
import styles from "./form.module.css";
import { PasswordField } from "./PasswordField";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("auth:sign-in"));

export function loader({ context, request }: LoaderFunctionArgs) {
  const next = ownPath(new URL(request.url).searchParams.get("next"));
  if (context.person) throw redirect(next);
  return { next };
}

export const action = (args: ActionFunctionArgs) =>
  act({
    "session.start": deed({
      command: startSession,
      after: (session, { next }) => entered(args, session, next),
    }),
  })(args);

export default function SignIn() {
  const t = useTexts("auth");
  const { next } = useLoaderData<typeof loader>();
  const { text, errors, written } = useRefused("session.start");
  const busy = useNavigation().state === "submitting";
  const unsent = useWritten();
  return (
    <EntryFrame title={t("sign-in")} intro={t("sign-in-intro")}>
      <FormNotice text={text} errors={errors} />
      <Form method="post" className={styles.form}>
        <input type="hidden" name="deed" value="session.start" />
        <input type="hidden" name="next" value={next} />
        <TextField
          name="email"
          type="email"
          label={t("email")}
          autoComplete="username"
          defaultValue={written("email")}
          error={errors.email}
          required
        />
        <PasswordField
          name="password"
          label={t("password")}
          autoComplete="current-password"
          error={errors.password}
          required
        />
        <Button type="submit" busy={busy && t("signing-in")}>
          {t("sign-in")}
        </Button>
      </Form>
      <Written texts={unsent} />
      <p>
        <Link to="/sign-in/forgot">{t("forgot")}</Link>
      </p>
    </EntryFrame>
  );
}
