// Tells those who listen what has happened on the page, without moving anything.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from "react";
import { VisuallyHidden } from "./VisuallyHidden";

type Urgency = "polite" | "assertive";
type Announce = (text: string, urgency?: Urgency) => void;

const AnnounceContext = createContext<Announce>(() => {});

const silence = { polite: "", assertive: "" };

/** How long an announcement stays, in milliseconds: long enough to be read out, then away so that it can be said again. */
const stays = 5_000;

/**
 * `announce(text)` says something when the reader pauses, `announce(text, "assertive")` at once.
 * Use the latter only for what can't wait: "not sent", "signed out".
 */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

export function LiveRegion({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState(silence);
  const hush = useRef<ReturnType<typeof setTimeout>>();
  const announce = useCallback<Announce>((text, urgency = "polite") => {
    clearTimeout(hush.current);
    // The same words again are news only if they differ: by a space that is not heard.
    setSaid((before) => ({ ...before, [urgency]: before[urgency] === text ? `${text}\u00a0` : text }));
    hush.current = setTimeout(() => setSaid(silence), stays);
  }, []);
  useEffect(() => () => clearTimeout(hush.current), []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <VisuallyHidden>
        <span aria-live="polite">{said.polite}</span>
        <span aria-live="assertive">{said.assertive}</span>
      </VisuallyHidden>
    </AnnounceContext.Provider>
  );
}
