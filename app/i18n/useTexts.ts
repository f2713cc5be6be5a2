// The texts within components: which voice the page is written in, and its texts by feature.
import type { FlatNamespace, i18n, TFunction } from "i18next";
import { createContext, useContext } from "react";

const Voice = createContext<i18n | undefined>(undefined);

export const VoiceProvider = Voice.Provider;

/** The voice that the page is written in. */
export function useVoice(): i18n {
  const voice = useContext(Voice);
  if (!voice) throw new Error("a page is written within a VoiceProvider");
  return voice;
}

type Features = FlatNamespace | readonly [FlatNamespace, ...FlatNamespace[]];

const bound = new WeakMap<i18n, Map<string, TFunction>>();

/**
 * The texts of a feature, "ui" when none is named; of several, a key without a feature is one of the first.
 * A voice never changes language, so a page's hundreds of components share what is bound to it once.
 * @example const t = useTexts("documents"); t("title"); t("house:menu")
 */
export function useTexts<const Wanted extends Features = "ui">(
  features?: Wanted,
): TFunction<Wanted extends readonly string[] ? Wanted : readonly [Wanted], undefined> {
  const voice = useVoice();
  const known = bound.get(voice) ?? new Map<string, TFunction>();
  bound.set(voice, known);
  const wanted = [features ?? "ui"].flat() as FlatNamespace[];
  const name = wanted.join();
  const texts = known.get(name) ?? remembering(voice.getFixedT(voice.language, wanted));
  known.set(name, texts);
  return texts as never;
}

/** A text that nothing is put into is looked up once. One that isn't there is given as its key, and may come later. */
function remembering(texts: unknown): TFunction {
  const ask = texts as (key: string, about?: object) => string;
  const said = new Map<string, string>();
  const say: typeof ask = (key, about) => {
    if (about) return ask(key, about);
    const text = said.get(key) ?? ask(key);
    if (!key.endsWith(text)) said.set(key, text);
    return text;
  };
  return say as unknown as TFunction;
}
