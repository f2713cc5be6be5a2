// How long a session lasts: two weeks since it was last used, and never longer than ninety days.
import { TimeSpan } from "lucia";

export const idle = new TimeSpan(14, "d");
export const atMost = new TimeSpan(90, "d");

/** When the session ends at the latest, however much it is used. */
export function lastMoment(createdAt: Date): Date {
  return new Date(createdAt.getTime() + atMost.milliseconds());
}

export function earliest(a: Date, b: Date): Date {
  return a < b ? a : b;
}
