// Sharing an internal document with the other cities: says exactly what and to whom before it is done.

import { Form } from "@remix-run/react";
import { useReaderWords } from "~/app/features/conversations/readers";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import { Quoting } from "~/app/ui/Quoting";
import { useRefused } from "~/app/useRefused";
import type { Readers } from "~/server/domain/core/audience";
import type { DocumentView } from "~/server/domain/documents/views";
import styles from "./documents.module.css";

type Props = { document: DocumentView; readers: Readers[]; who: string };

export function ShareSection({ document, readers, who }: Props) {
  const t = useTexts("documents");
  const { willReadBy } = useReaderWords();
  const { text, errors } = useRefused("document.share");
  const people = readers.reduce((sum, city) => sum + city.people, 0);
  return (
    <section className={styles.section}>
      <details open={text !== undefined || undefined}>
        <summary>{t("share")}</summary>
        <Form method="post" className={styles.form} preventScrollReset>
          <FormNotice text={text} errors={errors} />
          <input type="hidden" name="deed" value="document.share" />
          <input type="hidden" name="documentId" value={document.id} />
          <input type="hidden" name="readers" value={people} />
          <input type="hidden" name="who" value={who} />
          <input type="hidden" name="version" value={document.version} />
          <input type="hidden" name="messages" value={document.comments} />
          <p>
            <Quoting
              say={(title) =>
                t("share-explained", { title, versions: document.version, comments: document.comments })
              }
              lang={document.language}
            >
              {document.title}
            </Quoting>
          </p>
          <p>
            <strong>{willReadBy(readers)}</strong>
          </p>
          <Button type="submit">{t("share-now", { count: people })}</Button>
        </Form>
      </details>
    </section>
  );
}
