// Leads from a discussion's settings to merging it with another one.
import { Link } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";

export function MergeLink({ to }: { to: string }) {
  const t = useTexts("moving");
  return <Link to={to}>{t("merge")}</Link>;
}
