// Turns the demo's "so many working days ago, at 14.05" into a moment, so that the demo always looks recent.
import type { When } from "./types";

const day = 24 * 60 * 60 * 1000;

/** The moment in time, in Swedish time of day; never later than `now`, never on a weekend when counted in days. */
export function momentOf(when: When, now: Date): Date {
  if ("minutesAgo" in when) return new Date(now.getTime() - when.minutesAgo * 60 * 1000);
  return workingDay(-when.daysAgo, when.at, now);
}

/** A time of day so many working days from today; negative is in the past. */
export function workingDay(steps: number, at: string, now: Date): Date {
  let date = new Date(`${stockholm(now).slice(0, 10)}T00:00:00Z`);
  for (let left = Math.abs(steps); left > 0; ) {
    date = new Date(date.getTime() + Math.sign(steps) * day);
    if (isWorkingDay(date)) left -= 1;
  }
  return inStockholm(`${date.toISOString().slice(0, 10)}T${at}:00Z`);
}

function isWorkingDay(date: Date): boolean {
  return date.getUTCDay() !== 0 && date.getUTCDay() !== 6;
}

/** Reads a wall-clock time as Swedish: found by how far the clock in Stockholm stands from UTC just then. */
function inStockholm(wallClock: string): Date {
  const asUtc = new Date(wallClock);
  const shown = new Date(`${stockholm(asUtc).replace(" ", "T")}Z`);
  return new Date(asUtc.getTime() - (shown.getTime() - asUtc.getTime()));
}

function stockholm(moment: Date): string {
  return moment.toLocaleString("sv-SE", { timeZone: "Europe/Stockholm" });
}
