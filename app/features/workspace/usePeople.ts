// What the page of people was loaded with, for its parts.
import { useLoaderData } from "@remix-run/react";
import type { WorkspacePeople } from "~/server/domain/workspaces/queries/workspacePeople";

export function usePeople(): WorkspacePeople {
  return useLoaderData() as WorkspacePeople;
}
