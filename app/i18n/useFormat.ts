// The formats of dates, bound to the reader's language and to today.
import { useMemo } from "react";
import * as format from "./format";
import { isLanguage, type Language } from "./languages";
import { useNow } from "./now";
import { useVoice } from "./useTexts";

type Moment = Date | number | string;

export function useFormat() {
  const language = useLanguage();
  const now = useNow();
  return useMemo(
    () => ({
      when: (moment: Moment) => format.formatWhen(moment, now, language),
      day: (moment: Moment) => format.formatDay(moment, now, language),
      date: (moment: Moment) => format.formatDate(moment, language),
      fullDate: (moment: Moment) => format.formatFullDate(moment, language),
      clock: (moment: Moment) => format.formatClock(moment, language),
    }),
    [language, now],
  );
}

/** Today, as fields of days and the server's views write it: "2026-12-04". */
export function useToday(): string {
  return format.isoDay(useNow());
}

/** The language that the page is written in. */
export function useLanguage(): Language {
  const { language } = useVoice();
  return isLanguage(language) ? language : "sv";
}
