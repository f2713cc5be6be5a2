// The workspaces that one can go into; and, for a coordinator, founding another one in an active twinning.

import Layers from "@lucide/icons/icons/layers";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { act, deed, look } from "~/app/door.server";
import { byWords } from "~/app/formId.server";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { titled } from "~/app/i18n/title";
import { EmptyState } from "~/app/ui/EmptyState";
import { Icon } from "~/app/ui/Icon";
import { LinkButton } from "~/app/ui/LinkButton";
import { Page } from "~/app/ui/Page";
import { newId } from "~/server/domain/core/id";
import { twinningAll } from "~/server/domain/twinnings/queries/twinningAll";
import { foundWorkspace } from "~/server/domain/workspaces/commands/foundWorkspace";
import { workspaceMine } from "~/server/domain/workspaces/queries/workspaceMine";
import { FoundForm } from "./FoundForm";
import { WorkspaceList } from "./WorkspaceList";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("house:workspaces"));

export async function loader(args: LoaderFunctionArgs) {
  const { workspaces, coordinator } = await look(args, workspaceMine);
  const { twinnings } = coordinator ? await look(args, twinningAll) : { twinnings: [] };
  const active = twinnings
    .filter(({ state }) => state === "active")
    .map(({ id, parties }) => ({ id, title: parties.map(({ name }) => name).join(" – ") }));
  return { workspaces, coordinator, active, clientId: newId() };
}

export const action = (args: ActionFunctionArgs) =>
  act({
    "workspace.found": deed({
      command: foundWorkspace,
      input: byWords("title", "purpose", "workPackages"),
      after: ({ workspaceId }) => redirect(`/w/${workspaceId}`),
    }),
  })(args);

export default function Workspaces() {
  const t = useTexts(["workspace", "house"]);
  const { workspaces, coordinator, active, clientId } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const chosen = search.get("found");
  const found = active.length > 0 && chosen === null && (
    <LinkButton to={`?found=${active[0]?.id}`}>{t("found")}</LinkButton>
  );
  const propose = coordinator && active.length === 0 && (
    <LinkButton to="/twinnings">{t("to-twinnings")}</LinkButton>
  );
  if (chosen !== null && active.length > 0)
    return (
      <Page title={t("found")}>
        <FoundForm twinnings={active} chosen={chosen} clientId={clientId} />
      </Page>
    );
  return (
    <Page title={t("house:workspaces")} actions={workspaces.length > 0 && found}>
      {workspaces.length > 0 ? (
        <WorkspaceList workspaces={workspaces} />
      ) : (
        <EmptyState
          icon={<Icon of={Layers} size={28} />}
          title={t("no-workspaces")}
          action={found || propose}
        >
          <p>{t(coordinator ? "no-workspaces-coordinator" : "no-workspaces-explained")}</p>
        </EmptyState>
      )}
    </Page>
  );
}
