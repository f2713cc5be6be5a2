// The name of the work package that something belongs to, in the language that it was given in; nothing where there is none.
import type { ReactNode } from "react";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";

type Props = {
  of: { workPackageId: string | null };
  before?: string;
  otherwise?: ReactNode;
};

export function PackageName({ of, before, otherwise }: Props) {
  const found = useWorkspace().packages.find(({ id }) => id === of.workPackageId);
  if (!found) return otherwise;
  return (
    <>
      {before}
      <span lang={found.language}>{found.title}</span>
    </>
  );
}
