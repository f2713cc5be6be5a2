// Whoever goes by keys stays where they are when what they stood on goes away: at what it was in, or at the page's content.

/** What has the focus and what that is in, from the inside out; and the same of what had it before. */
let way: Element[] = [];
let before: Element[] = [];
let byKeys = true;

/** How long who knows better where the focus belongs has to put it there, in milliseconds. */
const grace = 50;

/** Begins by itself, once. */
export const keeps = typeof document !== "undefined" && keepFocus();

function keepFocus(): true {
  remember(document.activeElement);
  addEventListener("focusin", ({ target }) => remember(target));
  // Whoever points somewhere else leaves by intention.
  addEventListener("pointerdown", () => {
    byKeys = false;
  });
  addEventListener("keydown", () => {
    byKeys = true;
  });
  let soon: ReturnType<typeof setTimeout>;
  const changed = () => {
    clearTimeout(soon);
    soon = setTimeout(putBack, grace);
  };
  new MutationObserver(changed).observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ["open", "hidden"],
  });
  return true;
}

function remember(target: EventTarget | null): void {
  if (!(target instanceof Element) || target === document.body) return;
  const now = around(target);
  way = [...now, ...before];
  before = now;
}

/** Without the page itself. */
function around(element: Element | null): Element[] {
  return element && element !== document.body ? [element, ...around(element.parentElement)] : [];
}

function putBack(): void {
  const at = document.activeElement;
  const lost = at === document.body || (at !== null && !isShown(at));
  if (!lost || !byKeys || way.length === 0) return;
  const places = way.filter(isShown);
  way = [];
  [...places, document.querySelector("main")].find(takesFocus);
}

function isShown(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true });
}

function takesFocus(element: Element | null): boolean {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  return document.activeElement === element;
}
