// The page's title in the reader's language, for a route's `meta`.
import type { i18n } from "i18next";
import { isLanguage } from "./languages";
import { voiceOf } from "./voice";

type Matches = readonly { id: string; data: unknown }[];

/**
 * What a route's `meta` returns: "Dokument – Armkrok", "(3) Transporter – Armkrok" when three are unread.
 * @example export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("documents:title"));
 */
export function titled(matches: Matches, say: (t: i18n["t"]) => string, unread = 0): { title: string }[] {
  const title = say(voiceOf(languageOf(matches)).t);
  return [{ title: `${unread > 0 ? `(${unread}) ` : ""}${title} – Armkrok` }];
}

function languageOf(matches: Matches) {
  const root = matches.find(({ id }) => id === "root")?.data;
  const language = typeof root === "object" && root !== null && "language" in root && root.language;
  return isLanguage(language) ? language : undefined;
}
