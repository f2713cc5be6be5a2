// Past the navigation in one press, for those who use the keyboard.
import { useTexts } from "~/app/i18n/useTexts";
import styles from "./SkipLink.module.css";

export function SkipLink() {
  const t = useTexts();
  return (
    <a className={styles.skip} href="#main">
      {t("frame.skip")}
    </a>
  );
}
