// The part of a discussion's page that is about polls: few discussions have one, and the others never fetch it.
import { useEffect, useState } from "react";

type Part = typeof import("./whole");

/** On the server always; in the browser before the page comes to life, where the server has shown a poll. */
const known: Part | undefined =
  typeof document === "undefined" || document.querySelector("[data-polls]")
    ? await import("./whole")
    : undefined;

/** The part once it is there. `wanted`: there is something to show with it. */
export function usePollPart(wanted: boolean): Part | undefined {
  const [part, setPart] = useState(known);
  useEffect(() => {
    if (wanted && !part) void import("./whole").then(setPart);
  }, [wanted, part]);
  return wanted ? part : undefined;
}
