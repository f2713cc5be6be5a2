// Says in words why the server refused, in the language of the page.
import { said } from "./said";
import { useVoice } from "./useTexts";

/** `reason("too-long")` gives a sentence, as {@link said} does. */
export function useReasons() {
  return said.bind(null, useVoice());
}
