// When the workspace or somebody's place in it changes, what the page was loaded with is loaded again.
import { useRevalidator } from "@remix-run/react";
import { useChanges } from "~/app/live/LiveProvider";

const frameKinds = new Set(["workspace", "workPackage", "membership"]);

export function RightsWatch() {
  const { revalidate } = useRevalidator();
  useChanges(({ kind }) => {
    if (frameKinds.has(kind)) revalidate();
  });
  return null;
}
