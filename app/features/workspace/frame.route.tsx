// The frame of every page in a workspace: its places, what is unread there, and the line that keeps it all live.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { look } from "~/app/door.server";
import { FramedRouteError } from "~/app/errors/RouteError";
import { HeadsProvider } from "~/app/features/conversations/HeadsProvider";
import { LiveProvider } from "~/app/live/LiveProvider";
import { OutboxProvider } from "~/app/live/OutboxProvider";
import { changesHear } from "~/server/domain/activity/queries/changesHear";
import { conversationsOfWorkspace } from "~/server/domain/conversations/queries/conversationsOfWorkspace";
import { workspaceFrame } from "~/server/domain/workspaces/queries/workspaceFrame";
import { RightsWatch } from "./RightsWatch";
import { WorkspaceFrame } from "./WorkspaceFrame";

/**
 * How far the streams are is asked first: what happens while the rest is read is then heard, and not missed. A
 * coordinator who has no place here sees the people of the workspace, and no conversations.
 */
export async function loader(args: LoaderFunctionArgs) {
  const { heads } = await look(args, changesHear);
  const frame = await look(args, workspaceFrame);
  const { conversations } = frame.me.role
    ? await look(args, conversationsOfWorkspace)
    : { conversations: [] };
  return { heads, frame, conversations };
}

export default function Frame() {
  const { heads, frame, conversations } = useLoaderData<typeof loader>();
  const { workspace, me } = frame;
  return (
    <LiveProvider heads={heads}>
      <OutboxProvider personId={me.id}>
        <HeadsProvider
          key={workspace.id}
          conversations={conversations}
          workspaceId={workspace.id}
          myId={me.id}
        >
          <RightsWatch />
          <WorkspaceFrame frame={frame}>
            <Outlet />
          </WorkspaceFrame>
        </HeadsProvider>
      </OutboxProvider>
    </LiveProvider>
  );
}

export function ErrorBoundary() {
  return <FramedRouteError />;
}
