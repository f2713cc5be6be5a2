// Puts the page where one left it before it is painted: at the linked message, at the first unread, or at the end.
import { useLayoutEffect, useRef } from "react";
import { useNonce } from "~/app/nonce";

/** Stands right after what scrolls. As a script it works before React does; then the same is done by React. */
export function StartPlace() {
  const here = useRef<HTMLScriptElement>(null);
  const nonce = useNonce();
  useLayoutEffect(() => {
    const feed = here.current?.previousElementSibling;
    if (feed) toStart(feed);
  }, []);
  return (
    <script
      ref={here}
      nonce={nonce}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: this file's own function, nobody's words
      dangerouslySetInnerHTML={{
        __html: `(${toStart.toString()})(document.currentScript.previousElementSibling)`,
      }}
    />
  );
}

function toStart(feed: Element) {
  const linked = location.hash.startsWith("#m-") && feed.querySelector(location.hash);
  const mark = linked || feed.querySelector("[data-new]");
  if (mark) feed.scrollTop += mark.getBoundingClientRect().top - feed.getBoundingClientRect().top - 60;
  else feed.scrollTop = feed.scrollHeight;
}
