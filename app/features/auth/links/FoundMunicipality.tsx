// Founding a municipality's side, with its first coordinator.
import { Form } from "@remix-run/react";
import { useLanguage } from "~/app/i18n/useFormat";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { Select } from "~/app/ui/ChoiceField";
import { EntryFrame } from "~/app/ui/EntryFrame";
import { FormNotice } from "~/app/ui/FormNotice";
import { TextField } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import type { MunicipalityView } from "~/server/domain/people/queries/municipalityAll";
import styles from "../form.module.css";
import { Introduction } from "../Introduction";
import { NewPassword } from "../NewPassword";

export function FoundMunicipality({ municipalities }: { municipalities: MunicipalityView[] }) {
  const t = useTexts("auth");
  const language = useLanguage();
  const form = useRefused("municipality.found");
  const { errors, written } = form;
  const none = t("choose");
  return (
    <EntryFrame wide title={t("found")} intro={t("found-intro")}>
      <FormNotice text={form.text} errors={errors} />
      <Form method="post" className={styles.form}>
        <input type="hidden" name="deed" value="municipality.found" />
        <Select
          name="municipalityCode"
          label={t("municipality")}
          defaultValue={written("municipalityCode")}
          error={errors.municipalityCode}
          required
        >
          <option value="">{none}</option>
          {municipalities
            .filter(({ founded }) => !founded)
            .map(({ code, name, county }) => (
              <option key={code} value={code}>
                {name}, {county}
              </option>
            ))}
        </Select>
        <h2>{t("first-coordinator")}</h2>
        <TextField
          name="email"
          type="email"
          label={t("email")}
          autoComplete="username"
          defaultValue={written("email")}
          error={errors.email}
          required
        />
        <Introduction form={form} known={{ name: "", language }} />
        <NewPassword label={t("password")} error={errors.password} />
        <Button type="submit">{t("found")}</Button>
      </Form>
    </EntryFrame>
  );
}
