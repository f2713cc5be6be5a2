// Something long to copy: it can be selected by hand, and with JavaScript a button copies it.
import { useEffect, useState } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { useAnnounce } from "~/app/ui/LiveRegion";
import styles from "./people.module.css";

export function CopyField({ id, label, value }: { id: string; label: string; value: string }) {
  const t = useTexts("people");
  const announce = useAnnounce();
  const [canCopy, setCanCopy] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setCanCopy(Boolean(navigator.clipboard)), []);
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
    announce(t("copied"));
  };
  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.copied}>
        <input id={id} value={value} readOnly onFocus={({ currentTarget }) => currentTarget.select()} />
        {canCopy && (
          <Button type="button" look="quiet" onClick={copy}>
            {copied ? t("copied") : t("copy")}
          </Button>
        )}
      </span>
    </div>
  );
}
