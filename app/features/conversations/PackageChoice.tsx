// The work package that something belongs to, or none.
import "~/app/i18n/further";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { useTexts } from "~/app/i18n/useTexts";
import { Select } from "~/app/ui/ChoiceField";

export function PackageChoice({ written }: { written: string }) {
  const t = useTexts("opening");
  const { packages } = useWorkspace();
  return (
    <Select name="workPackageId" label={t("work-package")} defaultValue={written}>
      <option value="">{t("every-package")}</option>
      {packages.map(({ id, title, language }) => (
        <option key={id} value={id} lang={language}>
          {title}
        </option>
      ))}
    </Select>
  );
}
