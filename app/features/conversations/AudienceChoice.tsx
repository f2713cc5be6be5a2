// Gemensamt or Internt, each saying exactly who will read.
import "~/app/i18n/further";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { useTexts } from "~/app/i18n/useTexts";
import { RadioGroup } from "~/app/ui/ChoiceField";
import type { Readers } from "~/server/domain/core/audience";
import { useReaderWords } from "./readers";

export type AudienceValue = "shared" | "internal";

type Props = {
  readers: { shared: Readers[]; internal: Readers[] };
  chosen: string;
  /** The only one that can be chosen: what comes from a room stays with the room's readers. */
  only?: AudienceValue | undefined;
  onChoose(value: string): void;
};

export function AudienceChoice({ readers, chosen, only, onChoose }: Props) {
  const t = useTexts(["conversations", "opening"]);
  const { me } = useWorkspace();
  const { readBy, nameOf } = useReaderWords();
  const choices = [
    { value: "shared", label: t("shared"), hint: readBy(readers.shared, null) },
    {
      value: "internal",
      label: t("internal-rooms", { town: nameOf(me.municipalityCode) }),
      hint: readBy(readers.internal, me.municipalityCode),
    },
  ].map((choice) => ({ ...choice, disabled: only !== undefined && choice.value !== only }));
  return (
    <RadioGroup
      name="audience"
      label={t("opening:who-reads")}
      choices={choices}
      defaultValue={chosen}
      onChoose={onChoose}
      required
    />
  );
}
