// Says in words why the server refused: a reason is a key among the texts `refusals`, or `furtherRefusals` that come with some pages only.
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

type About = Record<string, string | number>;

/** `reason("too-long")` gives a sentence. A reason without a text of its own is told as what kind of refusal it was. */
export function useReasons() {
  const { t, i18n } = useTranslation("refusals");
  return (reason: string, about: About = {}, code = "invalid"): string => {
    const say = t as TFunction<"refusals", undefined>;
    const keys = [`refusals:${reason}`, `furtherRefusals:${reason}`];
    return say((keys.find((key) => i18n.exists(key)) ?? code) as "invalid", about);
  };
}
