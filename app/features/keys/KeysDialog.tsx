// The keys, in front of the page; with the choice to do without those that are a single letter.
import "./keepFocus";
import { useState } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { Dialog } from "~/app/ui/Dialog";
import { KeyList } from "./KeyList";
import styles from "./keys.module.css";
import { singleKeysAreOn, turnSingleKeys } from "./singleKeys";

export function KeysDialog({ onClose }: { onClose(): void }) {
  const t = useTexts("keys");
  const [on, setOn] = useState(singleKeysAreOn);
  const turn = (wanted: boolean) => {
    turnSingleKeys(wanted);
    setOn(wanted);
  };
  return (
    <Dialog open onClose={onClose} title={t("title")}>
      <KeyList />
      <label className={styles.single}>
        <input
          type="checkbox"
          checked={on}
          onChange={({ target }) => turn(target.checked)}
          aria-describedby="single-keys"
        />
        {t("single")}
      </label>
      <p id="single-keys" className={styles.hint}>
        {t("single-hint")}
      </p>
    </Dialog>
  );
}
