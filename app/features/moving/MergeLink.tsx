// Leads from a discussion's settings to merging it with another one.
import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

export function MergeLink({ to }: { to: string }) {
  const { t } = useTranslation("moving");
  return <Link to={to}>{t("merge")}</Link>;
}
