// Signing in with e-mail and password.
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import {
  type ClientLoaderFunctionArgs,
  Form,
  Link,
  useActionData,
  useLoaderData,
  useNavigation,
} from "@remix-run/react";
import { useState } from "react";
import { act, deed } from "~/app/door.server";
import { Written } from "~/app/errors/Written";
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
import { awaiting, readSigningIn } from "./awaiting.server";
import { entered } from "./entering.server";
import styles from "./form.module.css";
import { PasswordField } from "./PasswordField";
import { typedHere } from "./typed";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("auth:sign-in"));

export function loader({ context, request }: LoaderFunctionArgs) {
  const next = ownPath(new URL(request.url).searchParams.get("next"));
  if (context.person) throw redirect(next);
  return { next };
}

/** Runs while the page that one comes from still stands: its fields are read before they go. */
export async function clientLoader({ request, serverLoader }: ClientLoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.has("next") ? typedHere() : [];
  return { ...(await serverLoader<typeof loader>()), typed };
}

const signIn = "session.start";

export const action = (args: ActionFunctionArgs) =>
  act(
    {
      [signIn]: deed({
        command: startSession,
        after: (session, { next }) => entered(args, session, next),
      }),
      [awaiting]: async (_args, _name, { kept }) => data({ kept }, { status: 401 }),
    },
    (given) => readSigningIn(given, signIn),
  )(args);

export default function SignIn() {
  const t = useTexts("auth");
  const { next } = useLoaderData<typeof loader>();
  const { text, errors, written, list } = useRefused(signIn);
  const busy = useNavigation().state === "submitting";
  const unsent = useUnsent(list("kept"));
  return (
    <EntryFrame title={t("sign-in")} intro={t(unsent.length > 0 ? "signed-out" : "sign-in-intro")}>
      <FormNotice text={text} errors={errors} />
      <Form method="post" className={styles.form}>
        <input type="hidden" name="deed" value={signIn} />
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
        <Written name="kept[]" texts={unsent} />
      </Form>
      <p>
        <Link to="/sign-in/forgot">{t("forgot")}</Link>
      </p>
    </EntryFrame>
  );
}

/** What was sent or typed elsewhere when the session had ended; it goes along with each try, as `already`. */
function useUnsent(already: string[]): string[] {
  const answer = useActionData<{ kept?: string[] }>();
  const loaded = useLoaderData<{ typed?: string[] }>();
  const [typed] = useState(loaded.typed);
  return [...new Set([...already, ...(answer?.kept ?? []), ...(typed ?? [])])];
}
