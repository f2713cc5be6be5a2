// The names that a writer can mention people by, and how one is recognised in a text.
import type { TownMark } from "../../core/municipality";
import type { PoolPerson } from "./pool";
import { cityTarget, everyone, personTarget, type Target } from "./token";

/** Somebody, or many, whom a name in a text can mean. */
export interface Named {
  target: Target;
  name: string;
  /** Null for everyone, who are of no one city. */
  town: TownMark | null;
  reads: boolean;
  /** Named by the message before it was edited: goes before others of that name. */
  kept?: boolean;
}

/** What "everyone" is called, whatever language one writes. */
const everyonesNames = ["alla", "all"];

/**
 * Everything that can be named: people, cities, everyone. A partner knows of people by what stands in the
 * conversation, and of none who can't read it: whether a name meant somebody would tell who else is there.
 */
export function namesIn(pool: PoolPerson[], writerIsPartner: boolean): Named[] {
  const known = writerIsPartner ? pool.filter(({ seen, reads }) => seen && reads) : pool;
  const people = known.map(({ id, name, town, reads }) => ({ target: personTarget(id), name, town, reads }));
  const all = everyonesNames.map((name) => ({ target: everyone, name, town: null, reads: true }));
  return [...people, ...citiesIn(pool), ...all];
}

/** The cities whose own people are here; one where nobody can read is named in vain. */
export function citiesIn(pool: PoolPerson[]): Named[] {
  const cities = new Map<string, Named>();
  for (const { town, partner, reads } of pool) {
    if (partner) continue;
    const known = cities.get(town.code);
    cities.set(town.code, {
      target: cityTarget(town.code),
      name: town.name,
      town,
      reads: reads || known?.reads === true,
    });
  }
  return [...cities.values()];
}

/** Without case and without the marks over letters: "Öhman" is found by "ohman". Keeps the number of letters. */
export function folded(text: string): string {
  return [...text]
    .map((letter) => letter.normalize("NFD")[0] ?? letter)
    .join("")
    .toLowerCase();
}

/** The longest names that the text begins with, as a whole word or in the genitive; those that fit to the letter first. */
export function longestAt(text: string, names: Named[]): Named[] {
  const start = text.slice(0, longestName);
  const [lower, bare] = [start.toLowerCase(), folded(start)];
  const fitting = names.filter(({ name }) => bare.startsWith(folded(name)) && endsWord(start, name.length));
  const longest = Math.max(0, ...fitting.map(({ name }) => name.length));
  const whole = fitting.filter(({ name }) => name.length === longest);
  const exact = whole.filter(({ name }) => lower.startsWith(name.toLowerCase()));
  return exact.length > 0 ? exact : whole;
}

const longestName = 200;

function endsWord(text: string, at: number): boolean {
  return /^(?:s?(?![\p{L}\p{N}_]))/u.test(text.slice(at));
}
