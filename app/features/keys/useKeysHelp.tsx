// The keys of every page: whoever goes by them keeps a place, Ctrl + Enter sends what one writes, and here is the way to the
// list of all keys: "?" wherever one isn't writing, and an entry in one's own menu, which is a page without JavaScript.
import { Link } from "@remix-run/react";
import { type MouseEvent, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { useTexts } from "~/app/i18n/useTexts";
import { part, usePart } from "~/app/ui/part";

/** Keeps the focus, too, from when it has come: before anybody has gone far by keys. */
const help = part(() => import("./KeysDialog"));

/** Gives the entry's link, and the dialog to put outside the menu, which closes. Few open it: it is fetched when they do. */
export function useKeysHelp() {
  const t = useTexts("house");
  const [open, setOpen] = useState(false);
  const shown = usePart(help, open);
  const show = () => setOpen(true);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      sendByKeys(event);
      if (event.key === "?") void import("./press").then(({ asksForHelp }) => asksForHelp(event) && show());
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  });
  const click = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    show();
  };
  return {
    link: (
      <Link to="/accessibility#keys" onClick={click} aria-keyshortcuts="?">
        {t("account.keys")}
      </Link>
    ),
    dialog: shown && createPortal(<shown.KeysDialog onClose={() => setOpen(false)} />, document.body),
  };
}

/** By the form's own button; others lead elsewhere with it. */
function sendByKeys(event: KeyboardEvent): void {
  const { target } = event;
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
  if (!(target instanceof HTMLTextAreaElement)) return;
  // No browser's new line after what is on its way.
  event.preventDefault();
  target.form?.querySelector<HTMLElement>("[type=submit]:not([formaction])")?.click();
}
