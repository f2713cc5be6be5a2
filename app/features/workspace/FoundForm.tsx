// Founding a workspace: in which twinning, what it is called and for, and its first work packages.
import { Form } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { Checkbox, Select } from "~/app/ui/ChoiceField";
import { FormNotice } from "~/app/ui/FormNotice";
import { LinkButton } from "~/app/ui/LinkButton";
import { TextArea, TextField } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import styles from "./people.module.css";

type Props = {
  twinnings: { id: string; title: string }[];
  chosen: string;
  /** An id for the workspace: pressing twice founds one. */
  clientId: string;
};

export function FoundForm({ twinnings, chosen, clientId }: Props) {
  const t = useTexts("workspace");
  const form = useRefused("workspace.found");
  const { written, errors } = form;
  return (
    <Form method="post" className={styles.form}>
      <FormNotice text={form.text} errors={errors} />
      <input type="hidden" name="deed" value="workspace.found" />
      <input type="hidden" name="clientId" value={written("clientId", clientId)} />
      <Select name="twinningId" label={t("twinning")} defaultValue={written("twinningId", chosen)} required>
        {twinnings.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
      <TextField
        name="title"
        label={t("title")}
        hint={t("title-hint")}
        defaultValue={written("title")}
        error={errors.title}
        maxLength={120}
        required
      />
      <TextArea
        name="purpose"
        label={t("purpose-of")}
        hint={t("purpose-hint")}
        defaultValue={written("purpose")}
        error={errors.purpose}
        maxLength={1000}
        required
      />
      <fieldset className={styles.form}>
        <legend>{t("packages")}</legend>
        <p className={styles.hint}>{t("packages-first")}</p>
        {firstPackages.map((title, i) => (
          <TextField
            key={title}
            id={`package-${i}`}
            name="workPackages[]"
            label={t("package-number", { number: i + 1 })}
            defaultValue={title}
            maxLength={120}
          />
        ))}
      </fieldset>
      <Checkbox name="lead" label={t("be-lead")} hint={t("be-lead-hint")} defaultChecked />
      <div className={styles.deeds}>
        <Button type="submit">{t("found")}</Button>
        <LinkButton to="?" look="plain">
          {t("cancel")}
        </LinkButton>
      </div>
    </Form>
  );
}

/** Karlstad's three, to keep or change; they are names, and so the same in every language. */
const firstPackages = ["Rättvis omställning", "Säker och tålig kommun", "Intelligent stad och land"];
