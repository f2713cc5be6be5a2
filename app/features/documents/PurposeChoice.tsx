// Why a version is shared, and what that means for the city that receives it.
import { useTexts } from "~/app/i18n/useTexts";
import { RadioGroup } from "~/app/ui/ChoiceField";

const purposes = ["comments", "information", "final"] as const;

export function PurposeChoice({ written }: { written: string }) {
  const t = useTexts("documents");
  const choices = purposes.map((value) => ({
    value,
    label: t(`purposes.${value}`),
    hint: t(`purposes-explained.${value}`),
  }));
  return (
    <RadioGroup
      name="purpose"
      label={t("columns.purpose")}
      choices={choices}
      defaultValue={written}
      required
    />
  );
}
