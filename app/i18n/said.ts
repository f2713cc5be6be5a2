// Says in words why something was refused: a reason is a key among the texts `refusals`, or `furtherRefusals` that come with some pages only.
import type { i18n } from "i18next";
import { formatWait } from "./format";
import type { Language } from "./languages";

export type About = Record<string, string | number>;

/** A sentence for a reason, and how long to wait where the refusal tells. A reason without a text of its own is told as what kind of refusal it was. */
export function said(voice: i18n, reason: string, about: About = {}, code = "invalid"): string {
  const say = voice.t as (key: string | string[], about: object) => string;
  const text = say([`refusals:${reason}`, `furtherRefusals:${reason}`, `refusals:${code}`], about);
  const { seconds } = about;
  return seconds
    ? `${text} ${say("refusals:wait", { when: formatWait(+seconds, voice.language as Language) })}`
    : text;
}
