// Chooses among the discussions with the same readers; says so where there is none.
import type { ReactNode } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { Select } from "~/app/ui/ChoiceField";
import type { OtherPlace } from "~/server/domain/conversations/places";

type Props = {
  name: string;
  places: OtherPlace[];
  chosen: string;
  /** What one can do once there is something to choose. */
  children: ReactNode;
};

export function PlaceChoice({ name, places, chosen, children }: Props) {
  const t = useTexts("moving");
  if (places.length === 0) return <p>{t("no-places")}</p>;
  return (
    <>
      <Select name={name} label={t("where")} hint={t("same-readers")} defaultValue={chosen} required>
        <option value="">{t("choose")}</option>
        {places.map(({ id, title, language }) => (
          <option key={id} value={id} lang={language}>
            {title}
          </option>
        ))}
      </Select>
      {children}
    </>
  );
}
