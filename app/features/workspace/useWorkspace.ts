// The workspace that the page stands in: what it is, whose it is, and my place in it.
import { useRouteLoaderData } from "@remix-run/react";
import type { Frame } from "~/server/domain/workspaces/queries/workspaceFrame";

const route = "features/workspace/workspace.route";

/** For pages under /w/:workspaceId only: what the layout's loader gives, typed by its query so that no ring is made. */
export function useWorkspace(): Frame {
  const loaded = useRouteLoaderData(route) as Frame | undefined;
  if (!loaded) throw new Error("This is not a page of a workspace.");
  return loaded;
}
