// What the log is narrowed to: years as links, the rest in a form; the address holds it all.
import { useSearchParams } from "@remix-run/react";
import { useNarrowing } from "~/app/features/workspace/useNarrowing";
import { useTexts } from "~/app/i18n/useTexts";
import { ChipLink, Chips } from "~/app/ui/ChipLink";
import { FilterForm } from "~/app/ui/FilterForm";
import styles from "./decisions.module.css";

export function DecisionFilters({ years }: { years: number[] }) {
  const t = useTexts("decisions");
  const [search] = useSearchParams();
  const { year: _, page: __, ...others } = Object.fromEntries(search);
  const toYear = (year: string) => `?${new URLSearchParams(year ? { ...others, year } : others)}`;
  const choices = Object.values(
    useNarrowing({
      workPackageId: t("work-package"),
      municipalityCode: t("city"),
      audience: t("audience"),
      shared: t("shared"),
      internal: t("internal"),
    }),
  );
  return (
    <div className={styles.filters}>
      <Chips label={t("years")}>
        <ChipLink to={toYear("")} current={!search.get("year")}>
          {t("all")}
        </ChipLink>
        {years.map(String).map((year) => (
          <ChipLink key={year} to={toYear(year)} current={search.get("year") === year}>
            {year}
          </ChipLink>
        ))}
      </Chips>
      <FilterForm
        choices={choices}
        kept={{ year: search.get("year") ?? "" }}
        open={choices.some(({ name }) => search.get(name))}
        words={{ summary: t("filter"), all: t("all"), show: t("show") }}
      />
    </div>
  );
}
