// Where on the site one is, each step up a link.
import { Link } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import styles from "./Breadcrumbs.module.css";

/** The steps above this page; the page itself is the heading below. */
export function Breadcrumbs({ steps }: { steps: { to: string; label: string; lang?: string }[] }) {
  const t = useTexts();
  return (
    <nav aria-label={t("breadcrumbs")}>
      <ol className={styles.steps}>
        {steps.map(({ to, label, lang }) => (
          <li key={to}>
            <Link to={to} lang={lang}>
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
