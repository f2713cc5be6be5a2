// The voices that are loaded: both languages on the server, the page's own in the browser.
import { createInstance, type i18n } from "i18next";
import type { Language } from "./languages";

/** Texts by feature, as in one language's folder. */
type TextsByFeature = Record<string, object>;

const voices = new Map<Language, i18n>();
const early = new Map<Language, TextsByFeature>();

/** Makes a language ready to speak. A voice never changes language, so that all requests can share it. */
export function addVoice(language: Language, texts: TextsByFeature): i18n {
  const voice = createInstance();
  const all = { ...texts, ...early.get(language) };
  voice.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: all },
    ns: Object.keys(all),
    defaultNS: "ui",
    interpolation: { escapeValue: false },
    initAsync: false,
    react: { useSuspense: false },
  });
  voices.set(language, voice);
  return voice;
}

/** Adds a feature's texts to a language, whose voice may be there already or come later. */
export function addTexts(language: Language, texts: TextsByFeature): void {
  const voice = voices.get(language);
  if (!voice) early.set(language, { ...early.get(language), ...texts });
  else for (const [feature, said] of Object.entries(texts)) voice.addResourceBundle(language, feature, said);
}

/** The voice of a language; in the browser, where only one is loaded, that one whatever is asked for. */
export function voiceOf(language: Language | undefined): i18n {
  const voice = (language && voices.get(language)) ?? [...voices.values()][0];
  if (!voice) throw new Error("No language is loaded yet.");
  return voice;
}
