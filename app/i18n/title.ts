// The page's title in the reader's language, for a route's `meta`.
import type { i18n } from "i18next";
import { isLanguage } from "./languages";
import { voiceOf } from "./voice";

type Matches = readonly { id: string; data: unknown }[];

/**
 * What a route's `meta` returns: "Dokument – Armkrok".
 * @example export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("documents:title"));
 */
export function titled(matches: Matches, say: (t: i18n["t"]) => string): { title: string }[] {
  return [{ title: `${say(voiceOf(languageOf(matches)).t)} – Armkrok` }];
}

function languageOf(matches: Matches) {
  const root = matches.find(({ id }) => id === "root")?.data;
  const language = typeof root === "object" && root !== null && "language" in root && root.language;
  return isLanguage(language) ? language : undefined;
}
