// Opening a reply, an edit or a question only changes what the page shows of what it already has.
import type { ShouldRevalidateFunctionArgs } from "@remix-run/react";

const openings = ["reply", "react", "edit", "delete", "more", "around", "settle", "poll"];

/**
 * For every loader of a page with a conversation, the frames around it too: opening asks no server, so it also works
 * without a line. It breaks off what the page is being told anew, and so asks that again.
 */
export function unlessOnlyOpening(change: ShouldRevalidateFunctionArgs): boolean {
  return (isBeingLoaded() || !onlyOpening(change)) && change.defaultShouldRevalidate;
}

function isBeingLoaded(): boolean {
  return window.__remixRouter.state.revalidation === "loading";
}

/** Whether a navigation stays on the page and changes nothing but what is opened there. */
function onlyOpening({ currentUrl, nextUrl, formMethod }: ShouldRevalidateFunctionArgs): boolean {
  if (formMethod || currentUrl.pathname !== nextUrl.pathname) return false;
  const opened = [...nextUrl.searchParams.keys(), ...currentUrl.searchParams.keys()];
  return currentUrl.search !== nextUrl.search && opened.every((key) => openings.includes(key));
}
