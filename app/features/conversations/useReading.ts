// Moves the read mark as messages come into sight, while somebody looks at the page.
import { type RefObject, useCallback, useEffect, useRef } from "react";
import { useLive } from "~/app/live/LiveProvider";

/** How long to gather what is seen before telling the server, in milliseconds. */
const gather = 600;

/** @param shown changes when other messages are on the page */
export function useReading(
  box: RefObject<HTMLElement>,
  conversationId: string,
  readSoFar: number,
  shown: unknown,
) {
  const { call } = useLive();
  const seen = useRef(readSoFar);
  const told = useRef(readSoFar);
  const clock = useRef<ReturnType<typeof setTimeout>>();
  const telling = useRef(call);
  telling.current = call;

  const see = useCallback(
    (number: number) => {
      if (document.visibilityState !== "visible" || number <= seen.current) return;
      seen.current = number;
      clearTimeout(clock.current);
      clock.current = setTimeout(() => {
        if (seen.current <= told.current) return;
        told.current = seen.current;
        void telling.current("conversation.read", { conversationId, number: seen.current }).catch(() => {
          told.current = 0;
        });
      }, gather);
    },
    [conversationId],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: other messages on the page are other things to watch
  useEffect(() => {
    if (!box.current) return;
    const watcher = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) see(Number((target as HTMLElement).dataset.number));
    });
    const watch = () => {
      watcher.disconnect();
      for (const element of box.current?.querySelectorAll("[data-number]") ?? []) watcher.observe(element);
    };
    watch();
    // What came while the tab was hidden is seen when the reader returns to it.
    document.addEventListener("visibilitychange", watch);
    return () => {
      watcher.disconnect();
      document.removeEventListener("visibilitychange", watch);
    };
  }, [box, see, shown]);
}
