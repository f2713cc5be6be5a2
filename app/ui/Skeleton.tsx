// Keeps the place of what is on its way; shows itself only when it takes longer than a blink.
import { useTexts } from "~/app/i18n/useTexts";
import styles from "./Skeleton.module.css";
import { VisuallyHidden } from "./VisuallyHidden";

export function Skeleton({ lines = 3 }: { lines?: number }) {
  const t = useTexts();
  return (
    <div className={styles.skeleton} aria-busy="true">
      <VisuallyHidden>{t("loading")}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move
        <span className={styles.line} key={line} />
      ))}
    </div>
  );
}
