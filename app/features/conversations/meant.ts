// What the server asks about a text before it takes it, and how the writer says that it is meant.

/** Reason → the field that says yes. */
const questions = {
  "personnummer-ask": "personnummerMeant",
  "everyone-ask": "everyoneMeant",
  "unreached-ask": "unreachedMeant",
} as const;

export type Meaning = (typeof questions)[keyof typeof questions];

export const meanings: Meaning[] = Object.values(questions);

/** The field that answers a refusal; undefined when it was no question. */
export function meaningOf(reason: string | undefined): Meaning | undefined {
  return reason && reason in questions ? questions[reason as keyof typeof questions] : undefined;
}

/** Everything that a form says is meant. */
export function meantIn(form: FormData): Partial<Record<Meaning, true>> {
  return Object.fromEntries(meanings.filter((name) => form.has(name)).map((name) => [name, true]));
}
