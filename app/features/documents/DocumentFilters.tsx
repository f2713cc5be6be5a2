// What the list is narrowed to: quick choices as links, all of them in a form; the address holds what is chosen.
import { useSearchParams } from "@remix-run/react";
import { useNarrowing } from "~/app/features/workspace/useNarrowing";
import { useTexts } from "~/app/i18n/useTexts";
import { ChipLink, Chips } from "~/app/ui/ChipLink";
import { type FilterChoice, FilterForm } from "~/app/ui/FilterForm";
import styles from "./documents.module.css";

const filters = ["purpose", "municipalityCode", "workPackageId", "audience", "kind", "fresh"] as const;
type Filter = (typeof filters)[number];

export function DocumentFilters() {
  const t = useTexts("documents");
  const [search] = useSearchParams();
  const choices = useChoices();
  const chosen = filters.filter((filter) => search.get(filter));
  const only = (filter: Filter, value: string) => chosen.length === 1 && search.get(filter) === value;
  const order = Object.fromEntries([...search].filter(([name]) => name === "sort" || name === "direction"));
  const to = (filter: Partial<Record<Filter, string>>) => `?${new URLSearchParams({ ...order, ...filter })}`;
  const inChips =
    chosen.length === 0 ||
    only("purpose", "comments") ||
    only("fresh", "true") ||
    only("municipalityCode", search.get("municipalityCode") ?? "");
  return (
    <>
      <div className={styles.quick}>
        <Chips label={t("quick-filters")}>
          <ChipLink to={to({})} current={chosen.length === 0}>
            {t("all")}
          </ChipLink>
          <ChipLink to={to({ purpose: "comments" })} current={only("purpose", "comments")}>
            {t("purposes.comments")}
          </ChipLink>
          {choices.municipalityCode.options.map(({ value, label }) => (
            <ChipLink
              key={value}
              to={to({ municipalityCode: value })}
              current={only("municipalityCode", value)}
            >
              {label}
            </ChipLink>
          ))}
          <ChipLink to={to({ fresh: "true" })} current={only("fresh", "true")}>
            {t("changed-since")}
          </ChipLink>
        </Chips>
      </div>
      <div className={styles.filters}>
        <FilterForm
          choices={Object.values(choices)}
          kept={order}
          open={!inChips}
          words={{ summary: t("filter"), all: t("all"), show: t("show") }}
        />
      </div>
    </>
  );
}

function useChoices(): Record<Exclude<Filter, "fresh">, FilterChoice> {
  const t = useTexts("documents");
  const { municipalityCode, workPackageId, audience } = useNarrowing({
    workPackageId: t("columns.workPackageId"),
    municipalityCode: t("columns.municipalityCode"),
    audience: t("columns.audience"),
    shared: t("audiences.shared"),
    internal: t("audiences.internal"),
  });
  const purposes = (["comments", "information", "final"] as const).map((value) => ({
    value,
    label: t(`purposes.${value}`),
  }));
  const kinds = (["file", "link"] as const).map((value) => ({ value, label: t(`kinds.${value}`) }));
  return {
    purpose: { name: "purpose", label: t("columns.purpose"), options: purposes },
    municipalityCode,
    workPackageId,
    audience,
    kind: { name: "kind", label: t("columns.kind"), options: kinds },
  };
}
