// Fetches the texts of one language only: a reader of Swedish never downloads the English ones.
import type { i18n } from "i18next";
import { type Language, pageLanguage } from "./languages";
import { addVoice } from "./voice";

/** Loads the voice that the page was written in, before it comes to life. */
export async function loadVoice(): Promise<i18n> {
  const language = pageLanguage();
  return addVoice(language, await textsOf(language));
}

async function textsOf(language: Language) {
  return language === "en" ? (await import("./en")).en : (await import("./sv")).sv;
}
