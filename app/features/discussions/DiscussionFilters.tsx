// What the list of discussions is narrowed to: states as links, the rest in a form; the address holds it all.
import "~/app/i18n/further";
import { useSearchParams } from "@remix-run/react";
import { useNarrowing } from "~/app/features/workspace/useNarrowing";
import { useTexts } from "~/app/i18n/useTexts";
import { ChipLink, Chips } from "~/app/ui/ChipLink";
import { FilterForm } from "~/app/ui/FilterForm";
import styles from "./discussions.module.css";

const states = ["open", "answered", "decided"] as const;

export function DiscussionFilters() {
  const t = useTexts("discussionList");
  const [search] = useSearchParams();
  const { state: _, page: __, ...others } = Object.fromEntries(search);
  const toState = (state: string) => `?${new URLSearchParams(state ? { ...others, state } : others)}`;
  const choices = Object.values(
    useNarrowing({
      workPackageId: t("work-package"),
      municipalityCode: t("asked-by-city"),
      audience: t("audience"),
      shared: t("shared"),
      internal: t("internal"),
    }),
  );
  return (
    <div className={styles.filters}>
      <Chips label={t("state-filter")}>
        <ChipLink to={toState("")} current={!search.get("state")}>
          {t("all")}
        </ChipLink>
        {states.map((state) => (
          <ChipLink key={state} to={toState(state)} current={search.get("state") === state}>
            {t(`state-filters.${state}`)}
          </ChipLink>
        ))}
      </Chips>
      <FilterForm
        choices={choices}
        kept={{ state: search.get("state") ?? "" }}
        open={choices.some(({ name }) => search.get(name))}
        words={{ summary: t("filter"), all: t("all"), show: t("show") }}
      />
    </div>
  );
}
