// How discussions come to an end: fetched only where one is about to, since most are opened to be read and answered.
import { part, usePart } from "~/app/ui/part";

const conclusion = part(() => import("./conclusion"), "[data-conclusion]");

/** The components, once they are there. `wanted`: there is something to show with them. */
export function useConclusion(wanted: boolean) {
  return usePart(conclusion, wanted);
}
