// Opening a reply, an edit or a question only changes what the page shows of what it already has.
import type { ShouldRevalidateFunctionArgs } from "@remix-run/react";

const openings = ["reply", "react", "edit", "delete", "more", "around", "settle", "poll"];

/**
 * For every loader of a page with a conversation, the frames around it too: opening asks no server, so it is there at once,
 * and works without a line.
 */
export function unlessOnlyOpening(change: ShouldRevalidateFunctionArgs): boolean {
  if (!onlyOpening(change)) return change.defaultShouldRevalidate;
  if (isTold()) askAgain();
  return false;
}

/** Whether the page is being told anew, or how a deed of it went. */
function isTold(): boolean {
  const { revalidation, navigation } = window.__remixRouter.state;
  return revalidation === "loading" || navigation.formMethod !== undefined;
}

let asks = false;

/** Opening breaks that off: it is asked again once what is opened is there. */
function askAgain(): void {
  if (asks) return;
  asks = true;
  const { __remixRouter: router } = window;
  const stop = router.subscribe(({ navigation }) => {
    if (navigation.state !== "idle") return;
    stop();
    queueMicrotask(() => {
      asks = false;
      router.revalidate();
    });
  });
}

/** Whether a navigation stays on the page and changes nothing but what is opened there. */
function onlyOpening({ currentUrl, nextUrl, formMethod }: ShouldRevalidateFunctionArgs): boolean {
  if (formMethod || currentUrl.pathname !== nextUrl.pathname) return false;
  const opened = [...nextUrl.searchParams.keys(), ...currentUrl.searchParams.keys()];
  return currentUrl.search !== nextUrl.search && opened.every((key) => openings.includes(key));
}
