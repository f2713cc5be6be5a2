// The voices that are loaded: both languages on the server, the page's own in the browser.
import { createInstance, type i18n } from "i18next";
import type { Language } from "./languages";
import type { Texts } from "./sv";

const voices = new Map<Language, i18n>();

/** Makes a language ready to speak. A voice never changes language, so that all requests can share it. */
export function addVoice(language: Language, texts: Texts): i18n {
  const voice = createInstance();
  voice.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: texts },
    ns: Object.keys(texts),
    defaultNS: "ui",
    interpolation: { escapeValue: false },
    initAsync: false,
    react: { useSuspense: false },
  });
  voices.set(language, voice);
  return voice;
}

/** The voice of a language; in the browser, where only one is loaded, that one whatever is asked for. */
export function voiceOf(language: Language | undefined): i18n {
  const voice = (language && voices.get(language)) ?? [...voices.values()][0];
  if (!voice) throw new Error("No language is loaded yet.");
  return voice;
}
