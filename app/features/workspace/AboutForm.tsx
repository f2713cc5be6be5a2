// A workspace's title and purpose.
import { Form, useActionData } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import { Notice } from "~/app/ui/Notice";
import { TextArea, TextField } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import styles from "./settings.module.css";

export function AboutForm({ workspace }: { workspace: { title: string; purpose: string } }) {
  const t = useTexts("workspace");
  const form = useRefused("workspace.edit");
  const saved = useActionData<{ done?: string }>()?.done === "workspace.edit";
  return (
    <section className={styles.section} aria-labelledby="about">
      <h2 id="about">{t("about")}</h2>
      <FormNotice text={form.text} errors={form.errors} />
      <div role="status" hidden={!saved}>
        {saved && <Notice tone="done" title={t("saved")} />}
      </div>
      <Form method="post" className={styles.form} preventScrollReset>
        <input type="hidden" name="deed" value="workspace.edit" />
        <TextField
          name="title"
          label={t("title")}
          defaultValue={form.written("title", workspace.title)}
          error={form.errors.title}
          maxLength={120}
          required
        />
        <TextArea
          name="purpose"
          label={t("purpose-of")}
          hint={t("purpose-hint")}
          defaultValue={form.written("purpose", workspace.purpose)}
          error={form.errors.purpose}
          maxLength={1000}
          required
        />
        <Button type="submit">{t("save")}</Button>
      </Form>
    </section>
  );
}
