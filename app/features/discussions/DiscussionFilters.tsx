// What the list of discussions is narrowed to: states as links, the rest in a form; the address holds it all.
import { Form, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { Button } from "~/app/ui/Button";
import { ChipLink, Chips } from "~/app/ui/ChipLink";
import styles from "./discussions.module.css";

const states = ["open", "answered", "decided"] as const;

export function DiscussionFilters() {
  const { t } = useTranslation("discussions");
  const { owners, packages } = useWorkspace();
  const [search] = useSearchParams();
  const { state: _, page: __, ...others } = Object.fromEntries(search);
  const toState = (state: string) => `?${new URLSearchParams(state ? { ...others, state } : others)}`;
  const selects = [
    {
      name: "workPackageId",
      label: t("work-package"),
      options: packages.map(({ id, title }) => [id, title]),
    },
    {
      name: "municipalityCode",
      label: t("asked-by-city"),
      options: owners.map(({ code, name }) => [code, name]),
    },
    {
      name: "audience",
      label: t("audience"),
      options: [
        ["shared", t("shared")],
        ["internal", t("internal")],
      ],
    },
  ];
  const narrowed = selects.some(({ name }) => search.get(name));
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
      <details open={narrowed || undefined}>
        <summary>{t("filter")}</summary>
        <Form method="get" className={styles.filterForm} key={search.toString()}>
          <input type="hidden" name="state" value={search.get("state") ?? ""} />
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
