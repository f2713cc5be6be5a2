// A person as others see them beside what they wrote.
import type { Tx } from "./context";

export interface PersonRef {
  id: string;
  name: string;
  title: string;
  municipalityCode: string;
  /** A partner's own house; empty for the people of a municipality. */
  organisation: string;
}

/** What to select from a Person row to make a {@link PersonRef}. */
export const personRef = {
  select: { id: true, name: true, title: true, municipalityCode: true, organisation: true },
} as const;

export type People = Map<string, PersonRef>;

export async function peopleById(tx: Tx, ids: string[]): Promise<People> {
  if (ids.length === 0) return new Map();
  const people = await tx.person.findMany({ where: { id: { in: [...new Set(ids)] } }, ...personRef });
  return new Map(people.map((person) => [person.id, person]));
}

/** Someone whom a row names. */
export function known(people: People, id: string): PersonRef {
  const person = people.get(id);
  if (!person) throw new Error("a row names a person who does not exist");
  return person;
}
