// A new version of a document. Whoever comes second is told, and nothing is overwritten.
import { Form, useActionData } from "@remix-run/react";
import { useEffect, useState } from "react";
import { useReaderWords } from "~/app/features/conversations/readers";
import { MeantFor } from "~/app/features/decisions/MeantFor";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import { TextField } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import type { DocumentView } from "~/server/domain/documents/views";
import styles from "./documents.module.css";
import { PurposeChoice } from "./PurposeChoice";
import { UploadField } from "./UploadField";

export function VersionSection({ document, limit }: { document: DocumentView; limit: number }) {
  const t = useTexts("documents");
  const { reach } = useReaderWords();
  const { text, errors, written } = useRefused("document.addVersion");
  const { version, begin } = useVersionBefore(document.version);
  const link = document.kind === "link";
  const refused = Boolean(text) || Object.keys(errors).length > 0;
  return (
    <section className={styles.section}>
      <details open={refused || undefined}>
        <summary>{t("new-version")}</summary>
        <Form
          key={version}
          method="post"
          encType={link ? undefined : "multipart/form-data"}
          className={styles.form}
          preventScrollReset
          onInput={begin}
        >
          <FormNotice text={text} errors={errors} />
          <input type="hidden" name="deed" value="document.addVersion" />
          <input type="hidden" name="documentId" value={document.id} />
          <input type="hidden" name="version" value={version} />
          <MeantFor internalTo={document.internalTo} />
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
            {t(`add-${reach(document.internalTo)}`)}
          </Button>
        </Form>
      </details>
    </section>
  );
}

/**
 * The version that the next one follows: the latest, but for somebody who is writing already. What they began on stays,
 * and so does what they wrote: they are told when they send.
 */
function useVersionBefore(latest: number) {
  const [begun, setBegun] = useState<number>();
  const answered = useActionData();
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer, whichever, ends what was begun
  useEffect(() => setBegun(undefined), [answered]);
  return { version: begun ?? latest, begin: () => setBegun((before) => before ?? latest) };
}
