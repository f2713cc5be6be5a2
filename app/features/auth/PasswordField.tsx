// A field for a password, which can be shown while one writes where there is JavaScript.
import { type InputHTMLAttributes, useEffect, useState } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { Field, type FieldWords } from "~/app/ui/Field";
import styles from "./PasswordField.module.css";

type Props = FieldWords &
  InputHTMLAttributes<HTMLInputElement> & { autoComplete: "current-password" | "new-password" };

export function PasswordField(props: Props) {
  const t = useTexts("auth");
  const { label, hint, error, ...rest } = props;
  const [canShow, setCanShow] = useState(false);
  const [shown, setShown] = useState(false);
  useEffect(() => setCanShow(true), []);
  return (
    <Field {...props}>
      {(tied) => (
        <span className={styles.password}>
          <input
            {...rest}
            {...tied}
            type={shown ? "text" : "password"}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
          />
          {canShow && (
            <button
              type="button"
              className={styles.show}
              aria-pressed={shown}
              aria-controls={tied.id}
              onClick={() => setShown(!shown)}
            >
              {t("show-password")}
            </button>
          )}
        </span>
      )}
    </Field>
  );
}
