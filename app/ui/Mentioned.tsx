// That what is new mentions the one who looks: told apart from what is merely new by its sign, and not by colour alone.
import { useTexts } from "~/app/i18n/useTexts";
import styles from "./Mentioned.module.css";
import { VisuallyHidden } from "./VisuallyHidden";

export function Mentioned({ count }: { count: number }) {
  const t = useTexts();
  if (count < 1) return null;
  return (
    <span className={styles.mentioned}>
      <span aria-hidden="true">@{count > 1 && (count > 99 ? "99+" : count)}</span>
      <VisuallyHidden>{t("mentioned", { count })}</VisuallyHidden>
    </span>
  );
}
