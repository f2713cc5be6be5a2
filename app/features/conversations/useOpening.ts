// What is opened about a message: the address says it, so that it works without JavaScript too.
import { useLocation, useNavigate, useSearchParams } from "@remix-run/react";
import type { MouseEvent } from "react";

const openings = ["reply", "react", "edit", "delete", "more"] as const;
export type Opened = (typeof openings)[number];

/** What the address says is opened, and the number of the message on which it is. */
export function useOpened(): { what?: Opened; number?: number } {
  const [search] = useSearchParams();
  const what = openings.find((one) => search.has(one));
  return what ? { what, number: Number.parseInt(search.get(what) ?? "", 10) } : {};
}

/** A link that opens something about a message on this page, and keeps the place. */
export function useOpening() {
  const { pathname } = useLocation();
  const go = useGo();
  return (what: Opened, number: number, at: string) =>
    linkTo(`${pathname}?around=${number}&${what}=${number}#${at}`, go);
}

/** A link that closes what is opened. */
export function useClosing() {
  return linkTo(useClosed(), useGo());
}

/** Closes what is opened. */
export function useClose(): () => void {
  const closed = useClosed();
  const go = useGo();
  return () => go(closed);
}

/** The address with nothing opened. */
function useClosed(): string {
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const around = search.get("around");
  return around ? `${pathname}?around=${around}` : pathname;
}

const keepsPlace = { replace: true, preventScrollReset: true };

/**
 * Goes there before anything else is done: whoever presses "answer" writes on at once, and what is sent the next moment is
 * that answer. A link of the router's own changes the page when there is time for it.
 */
export function useGo() {
  const navigate = useNavigate();
  return (to: string, state?: string) => navigate(to, { ...keepsPlace, state, flushSync: true });
}

function linkTo(to: string, go: (to: string) => void) {
  const onClick = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    go(to);
  };
  return { to, onClick, ...keepsPlace };
}

/** A press that isn't meant to open the address in another tab or window. */
export function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
