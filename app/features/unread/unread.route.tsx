// Everything in the workspace with something unread, so that every badge leads somewhere and can be cleared.

import CheckCheck from "@lucide/icons/icons/check-check";
import { type MetaFunction, redirect } from "@remix-run/node";
import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { act, deed } from "~/app/door.server";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { useConversationHeads } from "~/app/features/conversations/HeadsProvider";
import { titled } from "~/app/i18n/title";
import { ownPath } from "~/app/ownPath";
import { EmptyState } from "~/app/ui/EmptyState";
import { Icon } from "~/app/ui/Icon";
import { Page } from "~/app/ui/Page";
import { readWorkspace } from "~/server/domain/conversations/commands/readWorkspace";
import { HeadList } from "./HeadList";
import { ReadAll } from "./ReadAll";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("house:unread"));

export const action = act({
  "workspace.read": deed({
    command: readWorkspace,
    after: ({ workspaceId }, { here }) => redirect(ownPath(here, `/w/${workspaceId}/unread`)),
  }),
});

export default function Unread() {
  const t = useTexts(["unread", "house"]);
  const unread = useConversationHeads().filter((head) => head.unread > 0);
  const latest = unread.toSorted((a, b) => (a.lastMessageAt < b.lastMessageAt ? 1 : -1));
  useNames(unread.some(({ title }) => !title));
  return (
    <Page title={t("house:unread")} sub={t("conversations", { count: unread.length })} actions={<ReadAll />}>
      {unread.length === 0 ? (
        <EmptyState icon={<Icon of={CheckCheck} size={32} />} title={t("nothing")}>
          <p>{t("nothing-explained")}</p>
        </EmptyState>
      ) : (
        <HeadList heads={latest} />
      )}
    </Page>
  );
}

/** What became unread while the page was open is known by its number only: its name is fetched. */
function useNames(missing: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (missing) revalidate();
  }, [missing, revalidate]);
}
