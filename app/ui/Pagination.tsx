// From page to page in a long list, by links.
import { Link } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { buttonClass } from "./Button";
import styles from "./Pagination.module.css";

type Props = { page: number; pages: number; href: (page: number) => string };

/** Pages are counted from 1. Shows nothing when there is only one. */
export function Pagination({ page, pages, href }: Props) {
  const t = useTexts();
  if (pages < 2) return null;
  return (
    <nav className={styles.pages} aria-label={t("pages.label")}>
      {page > 1 && (
        <Link className={buttonClass("quiet")} to={href(page - 1)} rel="prev">
          {t("pages.previous")}
        </Link>
      )}
      <span className={styles.where}>{t("pages.where", { page, pages })}</span>
      {page < pages && (
        <Link className={buttonClass("quiet")} to={href(page + 1)} rel="next">
          {t("pages.next")}
        </Link>
      )}
    </nav>
  );
}
