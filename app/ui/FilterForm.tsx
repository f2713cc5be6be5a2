// What a list is narrowed to beyond its chips: a form of choices behind a summary; the address holds what is chosen.
import { Form, useSearchParams } from "@remix-run/react";
import { Button } from "./Button";
import styles from "./FilterForm.module.css";

export interface FilterChoice {
  name: string;
  label: string;
  options: { value: string; label: string; lang?: string }[];
}

type Props = {
  choices: FilterChoice[];
  /** What else the address holds and goes along, by name. */
  kept?: Record<string, string>;
  /** Stands open: something is chosen that nothing else shows. */
  open: boolean;
  words: { summary: string; all: string; show: string };
};

export function FilterForm({ choices, kept = {}, open, words }: Props) {
  const [search] = useSearchParams();
  return (
    <details className={styles.filters} open={open || undefined}>
      <summary>{words.summary}</summary>
      <Form method="get" className={styles.form} key={search.toString()}>
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {choices.map(({ name, label, options }) => (
          <label key={name}>
            {label}
            <select name={name} defaultValue={search.get(name) ?? ""}>
              <option value="">{words.all}</option>
              {options.map((option) => (
                <option key={option.value} value={option.value} lang={option.lang}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
        <Button type="submit" look="quiet">
          {words.show}
        </Button>
      </Form>
    </details>
  );
}
