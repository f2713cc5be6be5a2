// Past the navigation in one press, for those who use the keyboard.
import { useTranslation } from "react-i18next";
import styles from "./SkipLink.module.css";

export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a className={styles.skip} href="#main">
      {t("frame.skip")}
    </a>
  );
}
