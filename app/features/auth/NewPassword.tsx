// A new password, with whose it is: so that the browser's own keeper of passwords knows.
import { useTranslation } from "react-i18next";
import { PasswordField } from "./PasswordField";

type Props = { email?: string; name?: string; label?: string; error: string | undefined };

/** Leave out `email` where the form asks for it. */
export function NewPassword({ email, name = "password", label, error }: Props) {
  const { t } = useTranslation("auth");
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
