// A part of a page that one needs only later: it is fetched when it is wanted, or before: when somebody first touches the page
// or has had it for a while.
import { useEffect, useSyncExternalStore } from "react";

/** How long to wait before it is tried again when the net was away, in milliseconds. */
const pause = 3_000;

/** How long after the page has come what nobody has wanted yet is fetched as well, in milliseconds. */
const rest = 5_000;

interface Part<Found> {
  /** What it is made of, once that is here. */
  found(): Found | undefined;
  fetch(wanted: boolean): Promise<void>;
  /** Calls when it has come; gives what ends that. */
  whenHere(tell: () => void): () => void;
}

/** What the page shows from the beginning, each fulfilled when it is here. */
const shownParts: Promise<void>[] = [];

/**
 * Done when all that the page shows is here. A page is drawn, and comes to life, after that. Where a part is used nobody
 * waits for it while modules are loaded: what is fetched needs modules that would be waiting, and neither would ever come.
 */
export async function partsShown(): Promise<void> {
  await Promise.all(shownParts);
}

/**
 * @param load imports the part
 * @param shown finds in the page what the server has shown with it: then it is there before the page comes to life
 */
export function part<Found>(load: () => Promise<Found>, shown?: string): Part<Found> {
  const listeners = new Set<() => void>();
  let here: Found | undefined;
  let coming = false;
  let isWanted = false;

  async function bring(): Promise<void> {
    here = await load();
  }
  async function fetch(wanted: boolean): Promise<void> {
    isWanted ||= wanted;
    if (here || coming) return;
    coming = true;
    await bring().catch(() => {});
    while (!here && isWanted) {
      await new Promise((done) => setTimeout(done, pause));
      await bring().catch(() => {});
    }
    coming = false;
    if (here) for (const tell of listeners) tell();
  }
  if (typeof document === "undefined") shownParts.push(bring());
  else if (shown && document.querySelector(shown)) shownParts.push(fetch(true));
  else beforehand(() => void fetch(false));
  const whenHere = (tell: () => void) => {
    listeners.add(tell);
    return () => void listeners.delete(tell);
  };
  return { found: () => here, fetch, whenHere };
}

/** What the part is made of, once it is here and while it is wanted. */
export function usePart<Found>({ found, fetch, whenHere }: Part<Found>, wanted: boolean): Found | undefined {
  const here = useSyncExternalStore(whenHere, found, found);
  useEffect(() => {
    if (wanted) void fetch(true);
  }, [wanted, fetch]);
  return wanted ? here : undefined;
}

/** Whoever points, types or taps may soon want more, and may be without a net then, as may whoever only reads for a while. */
function beforehand(act: () => void): void {
  setTimeout(act, rest);
  for (const touch of ["pointermove", "pointerdown", "keydown"])
    window.addEventListener(touch, act, { once: true, passive: true, capture: true });
}
