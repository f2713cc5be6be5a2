// Says in words why the server refused: a reason is a key among the texts `refusals`.
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

type About = Record<string, string | number>;

/** `reason("too-long")` gives a sentence. A reason without a text of its own is told as what kind of refusal it was. */
export function useReasons() {
  const { t, i18n } = useTranslation("refusals");
  return (reason: string, about: About = {}, code = "invalid"): string => {
    const say = t as TFunction<"refusals", undefined>;
    const key = i18n.exists(`refusals:${reason}`) ? reason : code;
    return say(key as "invalid", about);
  };
}
