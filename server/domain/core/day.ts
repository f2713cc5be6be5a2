// Days by the calendar that everybody here lives by, wherever the server stands.

const calendar = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm", dateStyle: "short" });

const anHour = 3_600_000;
let latest = { hour: Number.NaN, day: "" };

/** The day of a moment, as "2026-11-25". It changes on an hour, so it is not worked out anew for each message of one. */
export function dayOf(moment: Date): string {
  const hour = Math.floor(moment.getTime() / anHour);
  if (hour !== latest.hour) latest = { hour, day: calendar.format(moment) };
  return latest.day;
}

/** A day as its column holds it. */
export function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day that a column holds. */
export function dayIn(column: Date): string {
  return column.toISOString().slice(0, 10);
}

/** The moment at which a year begins: in winter the clocks in Sweden are an hour ahead of UTC. */
export function startOfYear(year: number): Date {
  return new Date(Date.UTC(year - 1, 11, 31, 23));
}
