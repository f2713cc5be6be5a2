// Another title or work package for a document.
import { Form } from "@remix-run/react";
import { MeantFor } from "~/app/features/decisions/MeantFor";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { Select } from "~/app/ui/ChoiceField";
import { FormNotice } from "~/app/ui/FormNotice";
import { TextField } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import type { DocumentView } from "~/server/domain/documents/views";
import styles from "./documents.module.css";

export function EditSection({ document }: { document: DocumentView }) {
  const t = useTexts("documents");
  const { packages } = useWorkspace();
  const { text, errors, written } = useRefused("document.edit");
  const refused = Boolean(text) || Object.keys(errors).length > 0;
  return (
    <section className={styles.section}>
      <details open={refused || undefined}>
        <summary>{t("edit")}</summary>
        <Form key={document.title} method="post" className={styles.form} preventScrollReset>
          <FormNotice text={text} errors={errors} />
          <input type="hidden" name="deed" value="document.edit" />
          <input type="hidden" name="documentId" value={document.id} />
          <MeantFor internalTo={document.internalTo} />
          <TextField
            name="title"
            label={t("document-title")}
            defaultValue={written("title", document.title)}
            error={errors.title}
            required
          />
          <Select
            name="workPackageId"
            label={t("columns.workPackageId")}
            defaultValue={written("workPackageId", document.workPackageId ?? "")}
          >
            <option value="">{t("every-package")}</option>
            {packages.map(({ id, title, language }) => (
              <option key={id} value={id} lang={language}>
                {title}
              </option>
            ))}
          </Select>
          <Button type="submit" look="quiet">
            {t("save")}
          </Button>
        </Form>
      </details>
    </section>
  );
}
