// The decision log of a workspace: what was decided, by whom with what mandate, on what, and when to look again.

import ClipboardCheck from "@lucide/icons/icons/clipboard-check";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { look } from "~/app/door.server";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { titled } from "~/app/i18n/title";
import { Arrived } from "~/app/ui/Arrived";
import { EmptyState } from "~/app/ui/EmptyState";
import { Icon } from "~/app/ui/Icon";
import { LinkButton } from "~/app/ui/LinkButton";
import { Page } from "~/app/ui/Page";
import { Pagination } from "~/app/ui/Pagination";
import { decisionsOfWorkspace } from "~/server/domain/conversations/queries/decisionsOfWorkspace";
import { DecisionFilters } from "./DecisionFilters";
import { DecisionTable } from "./DecisionTable";
import { PrintButton } from "./PrintButton";
import { useDecisions } from "./useDecisions";

export const loader = (args: LoaderFunctionArgs) =>
  look(args, decisionsOfWorkspace, Object.fromEntries(new URL(args.request.url).searchParams));

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("decisions:title"));

export default function Decisions() {
  const t = useTexts("decisions");
  const { years, total, pages, ...loaded } = useLoaderData<typeof loader>();
  const { decisions, added } = useDecisions(loaded.decisions);
  const [search] = useSearchParams();
  const pageAt = (page: number) =>
    `?${new URLSearchParams({ ...Object.fromEntries(search), page: String(page) })}`;
  if (years.length === 0)
    return (
      <Page title={t("title")}>
        <Arrived words={added > 0 ? t("added", { count: added }) : ""} wide />
        <EmptyState
          icon={<Icon of={ClipboardCheck} size={32} />}
          title={t("none")}
          action={<LinkButton to="../discussions">{t("to-discussions")}</LinkButton>}
        >
          <p>{t("none-explained")}</p>
        </EmptyState>
      </Page>
    );
  return (
    <Page title={t("title")} sub={t("count", { count: total })} actions={<PrintButton />} flush>
      <DecisionFilters years={years} />
      <Arrived words={added > 0 ? t("added", { count: added }) : ""} wide />
      {decisions.length > 0 ? (
        <DecisionTable decisions={decisions} />
      ) : (
        <EmptyState title={t("none-chosen")} />
      )}
      <Pagination page={Number(search.get("page") ?? 1)} pages={pages} href={pageAt} />
    </Page>
  );
}
