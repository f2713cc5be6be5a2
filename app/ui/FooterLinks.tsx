// At the end of every page: what the law asks for, what this is, and the languages.
import { Link } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import styles from "./FooterLinks.module.css";
import { LanguageSwitch } from "./LanguageSwitch";

export function FooterLinks() {
  const t = useTexts();
  return (
    <div className={styles.links}>
      <Link to="/accessibility">{t("footer.accessibility")}</Link>
      <Link to="/about">{t("footer.about")}</Link>
      <LanguageSwitch />
    </div>
  );
}
