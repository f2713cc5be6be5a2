// What the log is narrowed to: years as links, the rest in a form; the address holds it all.
import { Form, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { Button } from "~/app/ui/Button";
import { ChipLink, Chips } from "~/app/ui/ChipLink";
import styles from "./decisions.module.css";

export function DecisionFilters({ years }: { years: number[] }) {
  const { t } = useTranslation("decisions");
  const [search] = useSearchParams();
  const { year: _, page: __, ...others } = Object.fromEntries(search);
  const toYear = (year: string) => `?${new URLSearchParams(year ? { ...others, year } : others)}`;
  const selects = useSelects();
  const narrowed = selects.some(({ name }) => search.get(name));
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
      <details open={narrowed || undefined}>
        <summary>{t("filter")}</summary>
        <Form method="get" className={styles.form} key={search.toString()}>
          <input type="hidden" name="year" value={search.get("year") ?? ""} />
          {selects.map(({ name, label, options }) => (
            <label key={name}>
              {label}
              <select name={name} defaultValue={search.get(name) ?? ""}>
                <option value="">{t("all")}</option>
                {options.map(([value, words]) => (
                  <option key={value} value={value}>
                    {words}
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
    </div>
  );
}

function useSelects() {
  const { t } = useTranslation("decisions");
  const { owners, packages } = useWorkspace();
  return [
    {
      name: "workPackageId",
      label: t("work-package"),
      options: packages.map(({ id, title }) => [id, title]),
    },
    { name: "municipalityCode", label: t("city"), options: owners.map(({ code, name }) => [code, name]) },
    {
      name: "audience",
      label: t("audience"),
      options: [
        ["shared", t("shared")],
        ["internal", t("internal")],
      ],
    },
  ];
}
