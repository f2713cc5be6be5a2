// All versions of a document, each with what proves that it is the same file.
import { useParams } from "@remix-run/react";
import { useSize } from "~/app/i18n/size";
import { useTexts } from "~/app/i18n/useTexts";
import { Badge } from "~/app/ui/Badge";
import { Table } from "~/app/ui/Table";
import { Time } from "~/app/ui/Time";
import type { VersionView } from "~/server/domain/documents/views";
import styles from "./documents.module.css";

export function VersionTable({ documentId, versions }: { documentId: string; versions: VersionView[] }) {
  const t = useTexts("documents");
  return (
    <section className={styles.section}>
      <h2>{t("versions")}</h2>
      <Table label={t("versions")} cards>
        <thead>
          <tr>
            <th scope="col">{t("columns.version")}</th>
            <th scope="col">{t("columns.purpose")}</th>
            <th scope="col">{t("note")}</th>
            <th scope="col">{t("columns.changed")}</th>
            <th scope="col">{t("content")}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr key={version.number}>
              <th scope="row" data-label={t("columns.version")} data-figures>
                {version.number}
              </th>
              <td data-label={t("columns.purpose")}>
                <Badge tone={version.purpose === "final" ? "done" : "plain"}>
                  {t(`purposes.${version.purpose}`)}
                </Badge>
              </td>
              <td data-label={t("note")}>
                {version.note ? <span lang={version.language}>{version.note}</span> : "–"}
              </td>
              <td data-label={t("columns.changed")}>
                {version.createdBy.name}
                <small>
                  <Time at={version.createdAt} />
                </small>
              </td>
              <td data-label={t("content")}>
                <Content documentId={documentId} version={version} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

function Content({ documentId, version }: { documentId: string; version: VersionView }) {
  const t = useTexts("documents");
  const size = useSize();
  const { workspaceId } = useParams();
  const { number, url, fileName, sha256 } = version;
  if (url)
    return (
      <a href={url} rel="noopener noreferrer" target="_blank" className={styles.hash}>
        {url}
      </a>
    );
  return (
    <>
      <a href={`/w/${workspaceId}/documents/${documentId}/versions/${number}`} download>
        {fileName}
      </a>
      <small>{size(version.size ?? 0)}</small>
      <small className={styles.proof}>
        <details>
          <summary>{t("checksum")}</summary>
          <code className={styles.hash}>{sha256}</code>
        </details>
      </small>
    </>
  );
}
