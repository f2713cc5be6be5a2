// Days by the calendar that everybody here lives by, wherever the server stands.

const calendar = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm", dateStyle: "short" });

/** The day of a moment, as "2026-11-25". */
export function dayOf(moment: Date): string {
  return calendar.format(moment);
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
