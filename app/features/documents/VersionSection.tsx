// A new version of a document. Whoever comes second is told, and nothing is overwritten.
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useReaderWords } from "~/app/features/conversations/readers";
import { Button } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import { TextField } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import type { DocumentView } from "~/server/domain/documents/views";
import styles from "./documents.module.css";
import { PurposeChoice } from "./PurposeChoice";
import { UploadField } from "./UploadField";

export function VersionSection({ document, limit }: { document: DocumentView; limit: number }) {
  const { t } = useTranslation("documents");
  const { send } = useReaderWords();
  const { text, errors, written } = useRefused("document.addVersion");
  const link = document.kind === "link";
  const refused = Boolean(text) || Object.keys(errors).length > 0;
  return (
    <section className={styles.section}>
      <details open={refused || undefined}>
        <summary>{t("new-version")}</summary>
        <Form
          key={document.version}
          method="post"
          encType={link ? undefined : "multipart/form-data"}
          className={styles.form}
          preventScrollReset
        >
          <FormNotice text={text} errors={errors} />
          <input type="hidden" name="deed" value="document.addVersion" />
          <input type="hidden" name="documentId" value={document.id} />
          <input type="hidden" name="version" value={document.version} />
          {link && (
            <TextField
              name="url"
              type="url"
              label={t("address")}
              defaultValue={written("url")}
              error={errors.url ?? errors.file}
              required
            />
          )}
          <TextField
            name="note"
            label={t("note")}
            hint={t("note-hint")}
            defaultValue={written("note")}
            error={errors.note}
          />
          <PurposeChoice written={written("purpose", document.purpose)} />
          {!link && <UploadField limit={limit} uploaded={written("uploadId")} error={errors.file} />}
          <Button type="submit" look={document.internalTo ? "internal" : "primary"}>
            {t("add-and", { send: send(document.internalTo) })}
          </Button>
        </Form>
      </details>
    </section>
  );
}
