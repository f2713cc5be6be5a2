// Keeps what is being read where it is: when messages come above it, and at the end when one stands at the end.
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/** How near the end counts as at the end, in pixels. */
const near = 80;

type Shown = {
  /** The number of the first message shown. */
  first: number;
  /** Whatever tells that something came at the end. */
  last: unknown;
  /** Whether the last message shown is the conversation's last: the end of a page fetched so far is no end to stay at. */
  whole: boolean;
};

interface Place {
  element: Element;
  /**
   * Where it ended in the window when the page was scrolled so far, in pixels. Its beginning says less: when more comes
   * above the first message, that one may lose its date or its author's name, and what follows moves up.
   */
  bottom: number;
  offset: number;
}

/** Where to scroll so that it has only moved by what was scrolled since: the browser tells of scrolling afterwards. */
function scrolledTo({ element, bottom, offset }: Place, now: number): number {
  const expected = bottom - (now - offset);
  return now + element.getBoundingClientRect().bottom - expected;
}

/** @param box what scrolls */
export function useKeepPlace(box: RefObject<HTMLElement>, { first, last, whole }: Shown) {
  const place = useRef<Place | null>(null);
  const end = useRef(true);
  const firstBefore = useRef<number>();
  const wholeBefore = useRef(whole);
  const wanted = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change at either end is when the place could be lost
  useLayoutEffect(() => {
    const scroller = box.current;
    if (!scroller) return;
    const before = firstBefore.current;
    const stays = end.current && (wholeBefore.current || wanted.current);
    firstBefore.current = first;
    wholeBefore.current = whole;
    if (whole) wanted.current = false;
    // Where one begins is StartPlace's to say.
    if (before === undefined) return;
    const grewAbove = before !== first;
    // At the end one stays there, also when what is far above is let go for what comes.
    if (stays) scroller.scrollTop = scroller.scrollHeight;
    else if (grewAbove && place.current?.element.isConnected)
      scroller.scrollTop = scrolledTo(place.current, scroller.scrollTop);
  }, [box, first, last, whole]);

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
    isAtEnd: () => end.current && wholeBefore.current,
    toEnd: () => {
      end.current = true;
      wanted.current = true;
      box.current?.scrollTo({ top: box.current.scrollHeight });
    },
  };
}

/** Looked for at each frame of scrolling: by halves, since messages stand in their order. */
function firstInSight(scroller: HTMLElement): Place | null {
  const edge = scroller.getBoundingClientRect().top;
  const all = scroller.getElementsByTagName("article");
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.getBoundingClientRect().bottom ?? 0) > edge) high = middle;
    else low = middle + 1;
  }
  const element = all.item(low);
  if (!element) return null;
  return { element, offset: scroller.scrollTop, bottom: element.getBoundingClientRect().bottom };
}
