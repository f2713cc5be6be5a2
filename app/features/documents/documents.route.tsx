// The document list of a workspace: everything that both cities keep together, and what one's own keeps to itself.
import "~/app/i18n/further";
import Files from "@lucide/icons/icons/files";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { look } from "~/app/door.server";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { titled } from "~/app/i18n/title";
import { useTexts } from "~/app/i18n/useTexts";
import { Arrived } from "~/app/ui/Arrived";
import { EmptyState } from "~/app/ui/EmptyState";
import { Icon } from "~/app/ui/Icon";
import { LinkButton } from "~/app/ui/LinkButton";
import { Page } from "~/app/ui/Page";
import { Pagination } from "~/app/ui/Pagination";
import { documentsOfWorkspace } from "~/server/domain/documents/queries/documentsOfWorkspace";
import { DocumentFilters } from "./DocumentFilters";
import { DocumentTable } from "./DocumentTable";
import styles from "./documents.module.css";
import { useDocuments } from "./useDocuments";

export const loader = (args: LoaderFunctionArgs) =>
  look(args, documentsOfWorkspace, Object.fromEntries(new URL(args.request.url).searchParams));

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("documents:title"));

export default function Documents() {
  const t = useTexts("documents");
  const loaded = useLoaderData<typeof loader>();
  const { documents, added } = useDocuments(loaded.documents);
  const { me } = useWorkspace();
  const [search] = useSearchParams();
  const pageAt = (page: number) =>
    `?${new URLSearchParams({ ...Object.fromEntries(search), page: String(page) })}`;
  const mayAdd = me.role === "lead" || me.role === "member";
  const actions = mayAdd && (
    <>
      <LinkButton to="new?kind=link" look="quiet">
        {t("add-link")}
      </LinkButton>
      <LinkButton to="new">{t("add-file")}</LinkButton>
    </>
  );
  if (loaded.all === 0)
    return (
      <Page title={t("title")}>
        <EmptyState icon={<Icon of={Files} size={32} />} title={t("none")} action={actions}>
          <p>{t("none-explained")}</p>
        </EmptyState>
      </Page>
    );
  return (
    <Page
      title={t("title")}
      sub={
        loaded.shown === loaded.all
          ? t("count", { count: loaded.all })
          : t("shown", { shown: loaded.shown, count: loaded.all })
      }
      actions={actions}
      flush
    >
      <DocumentFilters />
      <Arrived words={added > 0 ? t("added", { count: added }) : ""} wide />
      {documents.length > 0 ? (
        <DocumentTable documents={documents} />
      ) : (
        <div className={styles.none}>
          <EmptyState
            icon={<Icon of={Files} size={32} />}
            title={t("none-chosen")}
            action={
              <LinkButton to="." look="quiet">
                {t("show-all")}
              </LinkButton>
            }
          />
        </div>
      )}
      <Pagination page={loaded.page} pages={loaded.pages} href={pageAt} />
    </Page>
  );
}
