// The house of one workspace: its places at the side with what is unread, and the most used ones under the thumb.
import type { ReactNode } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { AppFrame } from "~/app/ui/AppFrame";
import { WorkspaceLine } from "~/app/ui/WorkspaceLine";
import { AccountMenu } from "./AccountMenu";
import { usePlaces } from "./usePlaces";
import { useWorkspace } from "./useWorkspace";

export function WorkspaceHouse({ children }: { children: ReactNode }) {
  const t = useTexts("house");
  const { workspace, owners, me } = useWorkspace();
  const { groups, bar } = usePlaces();
  const [from, to] = [workspace.startsOn, workspace.endsOn].map((day) => day.slice(0, 4));
  const town = owners.find(({ code }) => code === me.municipalityCode);
  return (
    <AppFrame
      groups={groups}
      bar={bar}
      workspace={
        <WorkspaceLine
          to={`/w/${workspace.id}`}
          title={workspace.title}
          lang={workspace.language}
          sub={t("years", { count: owners.length - 1, from, to })}
        />
      }
      account={town && <AccountMenu me={me} town={town} />}
    >
      {children}
    </AppFrame>
  );
}
