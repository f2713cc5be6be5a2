// The templates to begin with. Without JavaScript each is a button that sends what is written along and gets it back.
import { useSearchParams } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import styles from "./TemplateChoice.module.css";
import { type Template, templates } from "./templates";

type Props = {
  chosen: Template | undefined;
  onChoose(template: Template, form: HTMLFormElement | null): void;
};

export function TemplateChoice({ chosen, onChoose }: Props) {
  const t = useTexts("templates");
  const [search] = useSearchParams();
  const addressOf = (template: Template) =>
    `?${new URLSearchParams({ ...Object.fromEntries(search), template })}`;
  return (
    <fieldset className={styles.choice}>
      <legend>{t("begin-with")}</legend>
      <p className={styles.hint}>{t("begin-with-hint")}</p>
      {templates.map((template) => (
        <button
          key={template}
          type="submit"
          name="deed"
          value="template"
          formAction={addressOf(template)}
          formNoValidate
          className={styles.chip}
          aria-pressed={template === chosen}
          onClick={(event) => {
            event.preventDefault();
            onChoose(template, event.currentTarget.form);
          }}
        >
          {t(`${template}.name`)}
        </button>
      ))}
    </fieldset>
  );
}
