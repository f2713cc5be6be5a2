// Keeps what is being read where it is: when messages come above it, and at the end when one stands at the end.
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/** How near the end counts as at the end, in pixels. */
const near = 80;

/**
 * @param box what scrolls
 * @param first the number of the first message shown, and `last` whatever tells that something came at the end
 */
export function useKeepPlace(box: RefObject<HTMLElement>, first: number, last: unknown) {
  const place = useRef<{ element: Element; top: number } | null>(null);
  const end = useRef(true);
  const firstBefore = useRef<number>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change at either end is when the place could be lost
  useLayoutEffect(() => {
    const scroller = box.current;
    if (!scroller) return;
    const before = firstBefore.current;
    firstBefore.current = first;
    // Where one begins is StartPlace's to say.
    if (before === undefined) return;
    const grewAbove = before !== first;
    if (grewAbove && place.current?.element.isConnected)
      scroller.scrollTop += place.current.element.getBoundingClientRect().top - place.current.top;
    else if (end.current) scroller.scrollTop = scroller.scrollHeight;
  }, [box, first, last]);

  useEffect(() => {
    const scroller = box.current;
    if (!scroller) return;
    const remember = () => {
      end.current = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < near;
      place.current = firstInSight(scroller);
    };
    const resized = new ResizeObserver(() => {
      if (end.current) scroller.scrollTop = scroller.scrollHeight;
    });
    remember();
    resized.observe(scroller);
    scroller.addEventListener("scroll", remember, { passive: true });
    return () => {
      resized.disconnect();
      scroller.removeEventListener("scroll", remember);
    };
  }, [box]);

  return {
    isAtEnd: () => end.current,
    toEnd: () => {
      end.current = true;
      box.current?.scrollTo({ top: box.current.scrollHeight });
    },
  };
}

function firstInSight(scroller: HTMLElement): { element: Element; top: number } | null {
  const edge = scroller.getBoundingClientRect().top;
  for (const element of scroller.querySelectorAll("[data-number]")) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom > edge) return { element, top };
  }
  return null;
}
