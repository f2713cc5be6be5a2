// The frame around every page of a workspace: its places, and what is unread in them.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useRevalidator } from "@remix-run/react";
import { useRef } from "react";
import { look } from "~/app/door.server";
import { HeadsProvider } from "~/app/features/conversations/HeadsProvider";
import { MentionsProvider } from "~/app/features/mentions/MentionsProvider";
import { useChanges, useLoaded } from "~/app/live/LiveProvider";
import { changesHear } from "~/server/domain/activity/queries/changesHear";
import { conversationsOfWorkspace } from "~/server/domain/conversations/queries/conversationsOfWorkspace";
import { workspaceFrame } from "~/server/domain/workspaces/queries/workspaceFrame";
import { WorkspaceHouse } from "./WorkspaceHouse";

/** How far the streams are is asked first: what happens while the rest is found is then heard, not missed. */
export async function loader(args: LoaderFunctionArgs) {
  const { heads } = await look(args, changesHear);
  const frame = await look(args, workspaceFrame);
  const badges = frame.me.role
    ? await look(args, conversationsOfWorkspace)
    : { conversations: [], mentions: [], defaultLevel: "everything" as const };
  return { ...frame, heads, ...badges };
}

export { unlessOnlyOpening as shouldRevalidate } from "~/app/features/conversations/opening";

export default function Workspace() {
  const { workspace, me, heads, conversations, mentions, defaultLevel } = useLoaderData<typeof loader>();
  useLoaded(heads);
  return (
    <HeadsProvider
      key={workspace.id}
      conversations={conversations}
      defaultLevel={defaultLevel}
      me={{ workspaceId: workspace.id, id: me.id, municipalityCode: me.municipalityCode }}
    >
      <MentionsProvider mentions={mentions} workspaceId={workspace.id}>
        <FrameChanges />
        <WorkspaceHouse>
          <Outlet />
        </WorkspaceHouse>
      </MentionsProvider>
    </HeadsProvider>
  );
}

/** Fetches the page anew when what stands around it has changed: who is in and what they are called, its own name, its work packages. */
function FrameChanges() {
  const { revalidate } = useRevalidator();
  const reload = useRef(revalidate);
  reload.current = revalidate;
  useChanges(({ kind, name }) => {
    // What is shared has other readers from then on, and every page says whom one writes to.
    if (frameKinds.includes(kind) || (kind !== "message" && name.endsWith(".shared"))) reload.current();
  });
  return null;
}

const frameKinds = ["workspace", "workPackage", "membership", "person"];
