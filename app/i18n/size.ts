// Sizes and numbers as people say them: for the pages of documents, and fetched with them.
import { locales, remembered } from "./format";
import type { Language } from "./languages";
import { useLanguage } from "./useFormat";

/** `size(1_200_000)` gives "1,2 MB", in the reader's language. */
export function useSize() {
  const language = useLanguage();
  return (bytes: number): string => formatSize(bytes, language);
}

/** "1,2 MB" for a number of bytes. */
export function formatSize(bytes: number, language: Language): string {
  const step = sizes.findIndex(({ from }) => bytes >= from);
  const { from, unit, decimals } = sizes[step] ?? { from: 1, unit: "byte", decimals: 0 };
  return `${formatNumber(bytes / from, language, decimals)}\u00a0${unit}`;
}

/** "262 348": with the language's own signs. */
export function formatNumber(value: number, language: Language, decimals = 3): string {
  return numbers(language, decimals).format(value);
}

const sizes = [
  { from: 1e9, unit: "GB", decimals: 1 },
  { from: 1e6, unit: "MB", decimals: 1 },
  { from: 1e3, unit: "kB", decimals: 0 },
];

const numbers = remembered(
  (language: Language, decimals: number) =>
    new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals }),
);
