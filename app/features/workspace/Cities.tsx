// Both cities side by side, equally large: how many people, who leads, and who of them is here now.

import { useLanguage } from "~/app/i18n/useFormat";
import { useTexts } from "~/app/i18n/useTexts";
import { useHereNow } from "~/app/live/presence";
import { HereNow } from "~/app/ui/HereNow";
import { TownMark } from "~/app/ui/TownMark";
import type { City } from "~/server/domain/workspaces/queries/workspaceStart";
import styles from "./Cities.module.css";
import { useWorkspace } from "./useWorkspace";

export function Cities({ cities }: { cities: City[] }) {
  const t = useTexts("workspace");
  const { workspace } = useWorkspace();
  const here = useHereNow(workspace.id);
  return (
    <section aria-labelledby="cities">
      <h2 id="cities" className={styles.heading}>
        {t("cities")}
      </h2>
      <ul className={styles.cities}>
        {cities.map((city) => (
          <li key={city.code} className={styles.city} data-hue={city.hue}>
            <CityCard
              city={city}
              here={here?.filter((person) => person.municipalityCode === city.code).map(({ name }) => name)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function CityCard({ city, here }: { city: City; here: string[] | undefined }) {
  const t = useTexts("workspace");
  const list = useNames();
  return (
    <>
      <p className={styles.name}>
        <TownMark town={city} silent />
        <b>{city.name}</b>
        <span className={styles.people}>{t("people-count", { count: city.people })}</span>
      </p>
      {city.leads && (
        <p className={styles.line}>
          {city.leads.length > 0
            ? t("leads", { count: city.leads.length, names: list(city.leads) })
            : t("no-lead")}
        </p>
      )}
      <p className={styles.line}>
        {here?.length === 0 && t("nobody-here")}
        {here && here.length > 0 && <HereNow words={t("here-now", { names: list(here) })} />}
      </p>
    </>
  );
}

/** Names as people list them, the first few; the rest as a number. */
function useNames() {
  const t = useTexts("workspace");
  const language = useLanguage();
  return (names: string[]) => {
    const shown = names.slice(0, 3);
    if (names.length > shown.length) shown.push(t("more-people", { count: names.length - shown.length }));
    return new Intl.ListFormat(language, { type: "conjunction" }).format(shown);
  };
}
