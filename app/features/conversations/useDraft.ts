// What is being written stays, over reloads and closed tabs, until it is sent.
import { type RefObject, useCallback, useEffect } from "react";

/** Puts the draft back into the empty field, and gives the ways to keep and forget it. */
export function useDraft(field: RefObject<HTMLTextAreaElement>, name: string) {
  const key = `draft:${name}`;
  useEffect(() => {
    const kept = localStorage.getItem(key);
    if (kept && field.current && field.current.value === "") field.current.value = kept;
  }, [field, key]);
  const keep = useCallback(
    (text: string) => (text ? localStorage.setItem(key, text) : localStorage.removeItem(key)),
    [key],
  );
  const forget = useCallback(() => localStorage.removeItem(key), [key]);
  return { keep, forget };
}
