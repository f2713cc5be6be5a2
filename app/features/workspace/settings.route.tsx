// What a workspace is called and for, and its work packages: for its leads.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act, deed, look } from "~/app/door.server";
import { byWords } from "~/app/formId.server";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { titled } from "~/app/i18n/title";
import { Page } from "~/app/ui/Page";
import { newId } from "~/server/domain/core/id";
import { addWorkPackage } from "~/server/domain/workspaces/commands/addWorkPackage";
import { editWorkPackage } from "~/server/domain/workspaces/commands/editWorkPackage";
import { editWorkspace } from "~/server/domain/workspaces/commands/editWorkspace";
import { workspaceFrame } from "~/server/domain/workspaces/queries/workspaceFrame";
import { AboutForm } from "./AboutForm";
import styles from "./settings.module.css";
import { WorkPackages } from "./WorkPackages";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("house:settings"));

export async function loader(args: LoaderFunctionArgs) {
  const { workspace, packages, may } = await look(args, workspaceFrame);
  if (!may.includes("workspace.edit")) throw new Response("forbidden", { status: 403 });
  return { workspace, packages, clientId: newId() };
}

export const action = (args: ActionFunctionArgs) =>
  act({
    "workspace.edit": deed({ command: editWorkspace }),
    "workPackage.add": deed({ command: addWorkPackage, input: byWords("title") }),
    "workPackage.edit": deed({ command: editWorkPackage }),
  })(args);

export default function Settings() {
  const t = useTexts(["workspace", "house"]);
  const { workspace, packages, clientId } = useLoaderData<typeof loader>();
  return (
    <Page title={t("house:settings")} sub={<span lang={workspace.language}>{workspace.title}</span>}>
      <div className={styles.sections}>
        <AboutForm key={workspace.title} workspace={workspace} />
        <WorkPackages packages={packages} clientId={clientId} />
      </div>
    </Page>
  );
}
