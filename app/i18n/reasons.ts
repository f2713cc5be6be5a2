// Says in words why the server refused: a reason is a key among the texts `refusals`, or `furtherRefusals` that come with some pages only.
import type { TFunction } from "i18next";
import { useTexts, useVoice } from "./useTexts";

type About = Record<string, string | number>;

/** `reason("too-long")` gives a sentence. A reason without a text of its own is told as what kind of refusal it was. */
export function useReasons() {
  const t = useTexts("refusals");
  const voice = useVoice();
  return (reason: string, about: About = {}, code = "invalid"): string => {
    const say = t as TFunction<"refusals", undefined>;
    const keys = [`refusals:${reason}`, `furtherRefusals:${reason}`];
    return say((keys.find((key) => voice.exists(key)) ?? code) as "invalid", about);
  };
}
