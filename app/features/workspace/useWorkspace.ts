// The workspace that the page stands in: what it is, whose it is, and my place in it.
import { useRouteLoaderData } from "@remix-run/react";
import type { loader } from "./workspace.route";

const route = "features/workspace/workspace.route";

/** For pages under /w/:workspaceId only. */
export function useWorkspace() {
  const loaded = useRouteLoaderData<typeof loader>(route);
  if (!loaded) throw new Error("This is not a page of a workspace.");
  return loaded;
}
