// A new password, with whose it is: so that the browser's own keeper of passwords knows.
import { useTexts } from "~/app/i18n/useTexts";
import { PasswordField } from "./PasswordField";

type Props = { email?: string; name?: string; label?: string; error: string | undefined };

/** Leave out `email` where the form asks for it. */
export function NewPassword({ email, name = "password", label, error }: Props) {
  const t = useTexts("auth");
  return (
    <>
      {email && <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />}
      <PasswordField
        name={name}
        label={label ?? t("new-password")}
        hint={t("password-hint")}
        autoComplete="new-password"
        error={error}
        minLength={12}
        required
      />
    </>
  );
}
