// Times as people say them, the same on the server and in every browser.
import type { Language } from "./languages";

/** Everybody who uses Armkrok lives by this clock, also a server that stands elsewhere. */
export const timeZone = "Europe/Stockholm";

type Moment = Date | number | string;

/** "i dag 14.05", "i går 16.30", "fre 4 dec. 10.00", and with the year when it is another one. */
export function formatWhen(moment: Moment, now: Moment, language: Language, zone = timeZone): string {
  return `${nearDay(moment, now, language, zone) ?? shortDate(moment, now, language, zone)} ${formatClock(moment, language, zone)}`;
}

/** A line between days: "i dag", "onsdag 18 november". */
export function formatDay(moment: Moment, now: Moment, language: Language, zone = timeZone): string {
  const { weekday, day, month, year } = calendar(moment, language, "long", zone);
  const thisYear = year === calendar(now, language, "long", zone).year;
  return nearDay(moment, now, language, zone) ?? `${weekday} ${day} ${month}${thisYear ? "" : ` ${year}`}`;
}

/** "onsdag 18 november 2026 kl. 14.05": for hovering, and for those who listen. */
export function formatFullDate(moment: Moment, language: Language, zone = timeZone): string {
  const { weekday, day, month, year } = calendar(moment, language, "long", zone);
  const at = language === "sv" ? "kl." : "at";
  return `${weekday} ${day} ${month} ${year} ${at} ${formatClock(moment, language, zone)}`;
}

/** "4 dec. 2026": a day alone, for a start or an end. */
export function formatDate(moment: Moment, language: Language, zone = timeZone): string {
  const { day, month, year } = calendar(moment, language, "short", zone);
  return `${day} ${month} ${year}`;
}

/** "2026-12-04": a day as fields and addresses write it. */
export function isoDay(moment: Moment, zone = timeZone): string {
  return new Date(dayNumber(moment, zone) * 86_400_000).toISOString().slice(0, 10);
}

/** "14.05", in English "14:05". */
export function formatClock(moment: Moment, language: Language, zone = timeZone): string {
  const parts = named(clock(zone).formatToParts(new Date(moment)));
  return `${parts.hour}${language === "sv" ? "." : ":"}${parts.minute}`;
}

/** "om 40 sekunder", "om 4 minuter": a time to wait, in seconds. */
export function formatWait(seconds: number, language: Language): string {
  const inMinutes = seconds > 60;
  return nearby(language).format(
    inMinutes ? Math.ceil(seconds / 60) : seconds,
    inMinutes ? "minute" : "second",
  );
}

/** The words for yesterday, today and tomorrow; nothing for other days. */
function nearDay(moment: Moment, now: Moment, language: Language, zone: string): string | undefined {
  const days = dayNumber(moment, zone) - dayNumber(now, zone);
  return Math.abs(days) > 1 ? undefined : nearby(language).format(days, "day");
}

function shortDate(moment: Moment, now: Moment, language: Language, zone: string): string {
  const { weekday, day, month, year } = calendar(moment, language, "short", zone);
  const thisYear = year === calendar(now, language, "short", zone).year;
  return `${weekday} ${day} ${month}${thisYear ? "" : ` ${year}`}`;
}

type Length = "short" | "long";

function calendar(moment: Moment, language: Language, length: Length, zone: string) {
  return named(dates(language, length, zone).formatToParts(new Date(moment)));
}

/** Days since 1970 by the zone's own calendar, so that summer time can't move midnight. */
function dayNumber(moment: Moment, zone: string): number {
  const { year, month, day } = named(digits(zone).formatToParts(new Date(moment)));
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
}

function named(parts: Intl.DateTimeFormatPart[]): Partial<Record<Intl.DateTimeFormatPartTypes, string>> {
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

// Intl's objects are slow to make and can be used for ever. American English, since its short months are the same everywhere.
export const locales: Record<Language, string> = { sv: "sv-SE", en: "en-US" };

const dates = remembered(
  (language: Language, length: Length, zone: string) =>
    new Intl.DateTimeFormat(locales[language], {
      weekday: length,
      day: "numeric",
      month: length,
      year: "numeric",
      timeZone: zone,
    }),
);
const clock = remembered(
  (zone: string) =>
    new Intl.DateTimeFormat("en-US", {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone: zone,
    }),
);
const digits = remembered(
  (zone: string) =>
    new Intl.DateTimeFormat("en-US", { year: "numeric", month: "numeric", day: "numeric", timeZone: zone }),
);
const nearby = remembered(
  (language: Language) => new Intl.RelativeTimeFormat(locales[language], { numeric: "auto" }),
);

export function remembered<Settings extends (string | number)[], Made>(
  make: (...settings: Settings) => Made,
) {
  const made = new Map<string, Made>();
  return (...settings: Settings): Made => {
    const key = settings.join(" ");
    const known = made.get(key) ?? make(...settings);
    made.set(key, known);
    return known;
  };
}
