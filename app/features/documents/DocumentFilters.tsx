// What the list is narrowed to: quick choices as links, all of them in a form; the address holds what is chosen.
import { Form, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { Button } from "~/app/ui/Button";
import { ChipLink, Chips } from "~/app/ui/ChipLink";
import styles from "./documents.module.css";

const filters = ["purpose", "municipalityCode", "workPackageId", "audience", "kind", "fresh"] as const;
type Filter = (typeof filters)[number];
type Choice = { value: string; label: string };

export function DocumentFilters() {
  const { t } = useTranslation("documents");
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
          {choices.municipalityCode.map(({ value, label }) => (
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
      <details className={styles.filters} open={!inChips || undefined}>
        <summary>{t("filter")}</summary>
        <Form method="get" className={styles.filterForm}>
          {Object.entries(order).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {filters
            .filter((filter) => filter !== "fresh")
            .map((filter) => (
              <label key={filter}>
                {t(`columns.${filter}`)}
                <select name={filter} defaultValue={search.get(filter) ?? ""} key={search.toString()}>
                  <option value="">{t("all")}</option>
                  {choices[filter].map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          <Button type="submit" look="quiet">
            {t("show")}
          </Button>
        </Form>
      </details>
    </>
  );
}

function useChoices(): Record<Exclude<Filter, "fresh">, Choice[]> {
  const { t } = useTranslation("documents");
  const { owners, packages } = useWorkspace();
  return {
    purpose: (["comments", "information", "final"] as const).map((value) => ({
      value,
      label: t(`purposes.${value}`),
    })),
    municipalityCode: owners.map(({ code, name }) => ({ value: code, label: name })),
    workPackageId: packages.map(({ id, title }) => ({ value: id, label: title })),
    audience: (["shared", "internal"] as const).map((value) => ({ value, label: t(`audiences.${value}`) })),
    kind: (["file", "link"] as const).map((value) => ({ value, label: t(`kinds.${value}`) })),
  };
}
