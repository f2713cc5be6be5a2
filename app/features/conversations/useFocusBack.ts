// Once what was opened on a message is closed, whoever uses the keyboard is at that message again.
import { useEffect } from "react";

/** @param number the message's */
export function useFocusBack(number: number): void {
  useEffect(
    () => () => {
      if (document.activeElement === document.body)
        document.getElementById(`m-${number}`)?.focus({ preventScroll: true });
    },
    [number],
  );
}
