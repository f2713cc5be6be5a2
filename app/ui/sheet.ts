// A part of the page that is a sheet on a small screen, by the browser's popover: it opens without JavaScript.
import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** React 18 doesn't know these attributes yet, and passes them on as they are. */
export const sheet: object = { popover: "auto" };

export function opens(id: string): object {
  return { popovertarget: id };
}

export function closes(id: string): object {
  return { popovertarget: id, popovertargetaction: "hide" };
}

/** Closes the sheet when the reader has gone somewhere by it. */
export function useSheet<Sheet extends HTMLElement>() {
  const ref = useRef<Sheet>(null);
  const { key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is what tells that the reader has gone somewhere
  useEffect(() => {
    if (ref.current?.matches(":popover-open")) ref.current.hidePopover();
  }, [key]);
  return ref;
}
