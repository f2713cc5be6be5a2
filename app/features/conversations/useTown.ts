// The mark of a municipality in this workspace, by its code.
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import type { Town } from "~/app/ui/town";

/** A code from elsewhere, such as a former owner's, gets its code as its mark. */
export function useTown(code: string): Town {
  const { owners } = useWorkspace();
  return owners.find((owner) => owner.code === code) ?? { name: code, initials: code.slice(0, 2), hue: 1 };
}
