// A question in front of the page, by the browser's own dialog: it holds focus, Esc closes it and gives focus back.
import X from "@lucide/icons/icons/x";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "./Button";
import styles from "./Dialog.module.css";
import { Icon } from "./Icon";

type Props = { open: boolean; onClose: () => void; title: string; children: ReactNode };

/** Nothing of it is on the page while it is closed. What it asks must also have a page of its own, for those without JavaScript. */
export function Dialog({ open, onClose, title, children }: Props) {
  const t = useTexts();
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = box.current;
    if (!open || !dialog) return;
    dialog.showModal();
    return () => dialog.close();
  }, [open]);
  if (!open) return null;
  return (
    <dialog ref={box} className={styles.dialog} aria-labelledby={heading} onClose={onClose}>
      <header className={styles.head}>
        <h2 id={heading}>{title}</h2>
        <Button type="button" look="plain" onClick={onClose} aria-label={t("dialog.close")}>
          <Icon of={X} />
        </Button>
      </header>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}
