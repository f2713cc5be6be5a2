// The forms that are opened on a message: fetched later, since most conversations are opened to be read and answered.
import { part, usePart } from "~/app/ui/part";

const forms = part(() => import("./opened"), "[data-opened]");

export function useOpenedForms(wanted: boolean) {
  return usePart(forms, wanted);
}
