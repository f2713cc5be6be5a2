// Words that occur nowhere else, so that a text is known wherever it turns up.
import type { Chance } from "./random";

let made = 0;

/** @param internalTo the city that alone may read it: its name in the text tells a leak */
export function textWith(what: string, internalTo: string | null): string {
  return `${internalTo ? `INTERNT-${internalTo}` : "Till alla"}: ${what} ord${made++}z`;
}

export function wordsIn(text: unknown): string[] {
  return (JSON.stringify(text) ?? "").match(/ord\d+z/g) ?? [];
}

export function yes(chance: Chance, share: number): boolean {
  return chance.next() < share;
}
