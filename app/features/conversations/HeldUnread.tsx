// Says that messages are marked as unread and stay so while one is here, and lets one say that they are read after all.
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import styles from "./HeldUnread.module.css";
import type { Held } from "./useHeld";

export function HeldUnread({ held: { from, readOn } }: { held: Held }) {
  const t = useTexts("conversations");
  if (from === null) return null;
  return (
    <p className={styles.held}>
      <span>{t("held-unread")}</span>
      <Button type="button" look="quiet" onClick={readOn}>
        {t("mark-read")}
      </Button>
    </p>
  );
}
