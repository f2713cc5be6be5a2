// What every list of a workspace can be narrowed to: a work package, a city, and who reads.
import type { FilterChoice } from "~/app/ui/FilterForm";
import { useWorkspace } from "./useWorkspace";

type Narrowing = "workPackageId" | "municipalityCode" | "audience";

/** The choices, in the words of the list. */
export function useNarrowing(
  words: Record<Narrowing | "shared" | "internal", string>,
): Record<Narrowing, FilterChoice> {
  const { owners, packages } = useWorkspace();
  const choice = (name: Narrowing, options: FilterChoice["options"]) => ({
    name,
    label: words[name],
    options,
  });
  return {
    workPackageId: choice(
      "workPackageId",
      packages.map(({ id, title, language }) => ({ value: id, label: title, lang: language })),
    ),
    municipalityCode: choice(
      "municipalityCode",
      owners.map(({ code, name }) => ({ value: code, label: name })),
    ),
    audience: choice("audience", [
      { value: "shared", label: words.shared },
      { value: "internal", label: words.internal },
    ]),
  };
}
