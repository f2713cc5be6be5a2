// The languages that Armkrok speaks, Swedish first.

export const languages = ["sv", "en"] as const;

export type Language = (typeof languages)[number];

/** What each language calls itself, and where its habits of dates and numbers come from. */
export const languageNames: Record<Language, string> = { sv: "Svenska", en: "English" };

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** The language that the page in this browser is written in. */
export function pageLanguage(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : "sv";
}
