// Around every page of somebody who is signed in: one line to the server, and what was done here, sent wherever one stands.
import { Outlet, useRouteLoaderData } from "@remix-run/react";
import { UnsavedDrafts } from "~/app/features/conversations/UnsavedDrafts";
import { LiveProvider, useLive } from "~/app/live/LiveProvider";
import { OutboxProvider, useOutbox } from "~/app/live/OutboxProvider";
import type { loader as root } from "~/app/root";
import { ConnectionState } from "~/app/ui/ConnectionState";
import { usePart } from "~/app/ui/part";
import { unsent } from "./unsentPart";

/** Whoever isn't signed in is led to signing in by the loaders below. */
export default function SignedIn() {
  const personId = useRouteLoaderData<typeof root>("root")?.person?.id ?? "";
  return (
    <LiveProvider>
      <OutboxProvider personId={personId}>
        <UnsavedDrafts personId={personId} />
        <Outlet />
        <Line />
      </OutboxProvider>
    </LiveProvider>
  );
}

function Line() {
  const { connection } = useLive();
  const { waiting } = useOutbox();
  const queued = waiting.filter(({ refusal }) => !refusal).length;
  const list = usePart(unsent, waiting.length > queued);
  return (
    <ConnectionState connection={connection} waiting={queued}>
      {list && <list.NeedsYou />}
    </ConnectionState>
  );
}
