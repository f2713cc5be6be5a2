// A field with its label, its help and its error tied together, for every kind of input.
import type { ReactNode } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import styles from "./Field.module.css";

export type FieldWords = {
  name: string;
  label: ReactNode;
  /** Help that is always shown, under the label. */
  hint?: ReactNode;
  /** What is wrong with what was written, as a sentence. */
  error?: string | undefined;
  /** Given when two forms on a page have a field of the same name. */
  id?: string;
  required?: boolean;
};

type Props = FieldWords & { children: (tied: Tied) => ReactNode };

/** What the input itself must carry, so that label, help and error are read out with it. */
export type Tied = {
  id: string;
  name: string;
  required: boolean | undefined;
  className: string | undefined;
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
};

export function Field({ children, ...words }: Props) {
  const { label, required } = words;
  const { id } = tie(words);
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label} {!required && <Optional />}
      </label>
      <FieldHelp {...words} />
      {children(tie(words))}
    </div>
  );
}

/** The id of a field by its name: what a form's summary of errors links to. */
export function fieldId(name: string): string {
  return `field-${name}`;
}

export function tie({ name, hint, error, required, id = fieldId(name) }: FieldWords): Tied {
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    id,
    name,
    required,
    className: styles.input,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": about || undefined,
  };
}

export function FieldHelp({ name, hint, error, id = fieldId(name) }: FieldWords) {
  return (
    <>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

function Optional() {
  const t = useTexts();
  return <span className={styles.optional}>({t("field.optional")})</span>;
}
