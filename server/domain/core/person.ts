// A person as others see them beside what they wrote.

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
