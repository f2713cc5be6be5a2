// How much is new, in the one colour that means "new".
import { useTexts } from "~/app/i18n/useTexts";
import styles from "./Count.module.css";
import { VisuallyHidden } from "./VisuallyHidden";

export function Count({ count }: { count: number }) {
  const t = useTexts();
  if (count < 1) return null;
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{count > 99 ? "99+" : count}</span>
      <VisuallyHidden>{t("new", { count })}</VisuallyHidden>
    </span>
  );
}
