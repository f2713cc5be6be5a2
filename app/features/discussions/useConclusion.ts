// Fetches how discussions come to an end only where one is about to: most are opened to be read and answered.
import { useEffect, useState } from "react";

type Conclusion = typeof import("./conclusion");

/** On the server always; in the browser before the page comes to life, where the server has shown some of it. */
const known: Conclusion | undefined =
  typeof document === "undefined" || document.querySelector("[data-conclusion]")
    ? await import("./conclusion")
    : undefined;

/** The components, once they are there. `wanted`: there is something to show with them. */
export function useConclusion(wanted: boolean): Conclusion | undefined {
  const [conclusion, setConclusion] = useState(known);
  useEffect(() => {
    if (wanted && !conclusion) void import("./conclusion").then(setConclusion);
  }, [wanted, conclusion]);
  return wanted ? conclusion : undefined;
}
