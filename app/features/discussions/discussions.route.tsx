// The discussions of a workspace, the latest activity first, narrowed to what the address says.

import MessagesSquare from "@lucide/icons/icons/messages-square";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { look } from "~/app/door.server";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import "~/app/i18n/further";
import { titled } from "~/app/i18n/title";
import { useTexts } from "~/app/i18n/useTexts";
import { Arrived } from "~/app/ui/Arrived";
import { EmptyState } from "~/app/ui/EmptyState";
import { Icon } from "~/app/ui/Icon";
import { LinkButton } from "~/app/ui/LinkButton";
import { Page } from "~/app/ui/Page";
import { Pagination } from "~/app/ui/Pagination";
import { discussionsOfWorkspace } from "~/server/domain/conversations/queries/discussionsOfWorkspace";
import { DiscussionFilters } from "./DiscussionFilters";
import { DiscussionRow } from "./DiscussionRow";
import styles from "./discussions.module.css";
import { useDiscussions } from "./useDiscussions";

export const loader = (args: LoaderFunctionArgs) =>
  look(args, discussionsOfWorkspace, Object.fromEntries(new URL(args.request.url).searchParams));

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("discussions:title"));

export default function Discussions() {
  const t = useTexts(["discussionList", "discussions"]);
  const loaded = useLoaderData<typeof loader>();
  const { me } = useWorkspace();
  const { discussions, added } = useDiscussions(loaded.discussions);
  const [search] = useSearchParams();
  const pageAt = (page: number) =>
    `?${new URLSearchParams({ ...Object.fromEntries(search), page: String(page) })}`;
  const mayOpen = me.role === "lead" || me.role === "member";
  const open = mayOpen && <LinkButton to="new">{t("open")}</LinkButton>;
  const narrowed = [...search.keys()].some((key) => key !== "page" && search.get(key));
  if (discussions.length === 0 && !narrowed)
    return (
      <Page title={t("discussions:title")}>
        <EmptyState icon={<Icon of={MessagesSquare} size={32} />} title={t("none")} action={open}>
          <p>{t("none-explained")}</p>
        </EmptyState>
      </Page>
    );
  return (
    <Page title={t("discussions:title")} sub={t("count", { count: loaded.total })} actions={open}>
      <DiscussionFilters />
      <Arrived words={added > 0 ? t("added", { count: added }) : ""} />
      {discussions.length === 0 ? (
        <EmptyState
          icon={<Icon of={MessagesSquare} size={32} />}
          title={t("none-chosen")}
          action={
            <LinkButton to="." look="quiet">
              {t("show-all")}
            </LinkButton>
          }
        />
      ) : (
        <ul className={styles.list} aria-label={t("discussions:title")}>
          {discussions.map((discussion) => (
            <DiscussionRow key={discussion.id} discussion={discussion} />
          ))}
        </ul>
      )}
      <Pagination page={Number(search.get("page") ?? 1)} pages={loaded.pages} href={pageAt} />
    </Page>
  );
}
