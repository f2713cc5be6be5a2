// What a new person says of themselves: name, title, department, language.

import { languageNames, languages } from "~/app/i18n/languages";
import { useTexts } from "~/app/i18n/useTexts";
import { RadioGroup } from "~/app/ui/ChoiceField";
import { TextField } from "~/app/ui/TextField";
import type { FormState } from "~/app/useRefused";
import styles from "./form.module.css";

type Known = { name: string; title?: string; department?: string; language: string };

/** The fields of a profile; `known` is what stands there to begin with. */
export function Introduction({ form, known }: { form: FormState; known: Known }) {
  const t = useTexts("auth");
  const { errors, written } = form;
  return (
    <>
      <TextField
        name="name"
        label={t("name")}
        autoComplete="name"
        defaultValue={written("name", known.name)}
        error={errors.name}
        required
      />
      <div className={styles.pair}>
        <TextField
          name="title"
          label={t("title")}
          autoComplete="organization-title"
          defaultValue={written("title", known.title)}
          error={errors.title}
        />
        <TextField
          name="department"
          label={t("department")}
          defaultValue={written("department", known.department)}
          error={errors.department}
        />
      </div>
      <RadioGroup
        name="language"
        label={t("language")}
        choices={languages.map((value) => ({
          value,
          label: <span lang={value}>{languageNames[value]}</span>,
        }))}
        defaultValue={written("language", known.language)}
        required
      />
    </>
  );
}
