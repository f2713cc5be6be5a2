// A part of a page that one needs only later: it is fetched when it is wanted, or before, when somebody first touches the page.
import { useEffect, useSyncExternalStore } from "react";

/** How long to wait before it is tried again when the net was away, in milliseconds. */
const pause = 3_000;

interface Part<Found> {
  /** What it is made of, once that is here. */
  found(): Found | undefined;
  fetch(wanted: boolean): Promise<void>;
  /** Calls when it has come; gives what ends that. */
  whenHere(tell: () => void): () => void;
}

/**
 * @param load imports the part
 * @param shown finds in the page what the server has shown with it: then it is there before the page comes to life
 */
export async function part<Found>(load: () => Promise<Found>, shown?: string): Promise<Part<Found>> {
  const listeners = new Set<() => void>();
  const onServer = typeof document === "undefined";
  const atOnce = onServer || (shown !== undefined && document.querySelector(shown) !== null);
  let here: Found | undefined = atOnce ? await load() : undefined;
  let coming = false;
  let isWanted = false;

  async function fetch(wanted: boolean): Promise<void> {
    isWanted ||= wanted;
    if (here || coming) return;
    coming = true;
    try {
      here = await load();
      for (const tell of listeners) tell();
    } catch {
      if (isWanted) setTimeout(() => void fetch(true), pause);
    } finally {
      coming = false;
    }
  }
  if (!atOnce) whenTouched(() => void fetch(false));
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

/** Whoever points, types or taps may soon want more, and may be without a net then. */
function whenTouched(act: () => void): void {
  for (const touch of ["pointermove", "pointerdown", "keydown"])
    window.addEventListener(touch, act, { once: true, passive: true, capture: true });
}
