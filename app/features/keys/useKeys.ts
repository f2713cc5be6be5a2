// Listens for a conversation's keys; what they do is fetched when the first key is pressed, for many never press one.
import { useEffect, useRef } from "react";
import { useClose } from "~/app/features/conversations/useOpening";
import type { Conversing } from "./press";

export function useKeys(conversing: Omit<Conversing, "close">): void {
  const close = useClose();
  const latest = useRef<Conversing>({ ...conversing, close });
  latest.current = { ...conversing, close };
  useEffect(() => {
    let press: typeof import("./press").press | undefined;
    const hear = (event: KeyboardEvent) => {
      if (press) return press(event, latest.current);
      void import("./press").then(
        (keys) => {
          press ??= keys.press;
          press(event, latest.current);
        },
        () => undefined,
      );
    };
    // On the window, so that a menu or a list that takes a key for itself can stop it on its way here.
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, []);
}
