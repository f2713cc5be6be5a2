// Asks before one signs out with something written here that is not sent yet; few ever see it, and few fetch it.
import "~/app/i18n/unsent";
import { useTexts } from "~/app/i18n/useTexts";
import { useLive } from "~/app/live/LiveProvider";
import { Button } from "~/app/ui/Button";
import { Dialog } from "~/app/ui/Dialog";
import styles from "./SignOut.module.css";

export { PendingRefused } from "~/app/features/conversations/PendingRefused";
export { NeedsYou } from "./NeedsYou";

/** `waiting`: how much waits to be sent. Without a net nobody is signed out, and the browser would show a page of its own. */
export function Unsent({ waiting, stay, leave }: { waiting: number; stay(): void; leave(): void }) {
  const t = useTexts("unsent");
  // Renewed when the line goes and comes back.
  useLive();
  const away = !navigator.onLine;
  return (
    <Dialog open onClose={stay} title={t("sign-out-ask")}>
      <p>{t("sign-out-waiting", { count: waiting })}</p>
      {away && <p>{t("sign-out-offline")}</p>}
      <p className={styles.deeds}>
        <Button type="button" look="quiet" onClick={stay}>
          {t("stay")}
        </Button>
        {!away && (
          <Button type="button" look="danger" onClick={leave}>
            {t("sign-out-anyway")}
          </Button>
        )}
      </p>
    </Dialog>
  );
}
