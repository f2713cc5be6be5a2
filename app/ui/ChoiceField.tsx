// Fields where one chooses: from a list, one of a few, or yes.
import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  useEffect,
  useRef,
} from "react";
import { Field, FieldHelp, type FieldWords, tie } from "./Field";
import styles from "./Field.module.css";

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

/** One of many. The children are its options. */
export function Select(props: FieldWords & SelectHTMLAttributes<HTMLSelectElement>) {
  const { label, hint, error, ...rest } = props;
  return <Field {...props}>{(tied) => <select {...rest} {...tied} />}</Field>;
}

type Radios = FieldWords & { choices: Choice[]; defaultValue?: string; onChoose?: (value: string) => void };

/** One of a few, all shown with what each means. */
export function RadioGroup({ choices, defaultValue, onChoose, ...words }: Radios) {
  const { id, name, required, "aria-describedby": about } = tie(words);
  const group = useRef<HTMLFieldSetElement>(null);
  // Whoever was quicker than the page has chosen before there was anybody to hear of it.
  const hear = useRef(onChoose);
  useEffect(() => {
    const chosen = group.current?.querySelector<HTMLInputElement>("input:checked");
    if (chosen && !chosen.defaultChecked) hear.current?.(chosen.value);
  }, []);
  return (
    <fieldset className={styles.group} id={id} tabIndex={-1} aria-describedby={about} ref={group}>
      <legend className={styles.label}>{words.label}</legend>
      <FieldHelp {...words} />
      <div className={styles.choices}>
        {choices.map(({ value, label, hint, disabled }) => (
          <label className={styles.choice} key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              required={required}
              disabled={disabled}
              defaultChecked={value === defaultValue}
              onChange={() => onChoose?.(value)}
            />
            <span>
              {label}
              {hint && <small>{hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A yes that one gives or not. */
export function Checkbox(props: FieldWords & InputHTMLAttributes<HTMLInputElement>) {
  const { label, hint, error, ...rest } = props;
  const { className: _, ...tied } = tie(props);
  return (
    <div className={styles.group}>
      <label className={styles.choice}>
        <input type="checkbox" {...rest} {...tied} />
        <span>{label}</span>
      </label>
      <div className={styles.under}>
        <FieldHelp {...props} />
      </div>
    </div>
  );
}
