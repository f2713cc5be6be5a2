// Who can be mentioned here: asked for when somebody writes an @, and narrowed by what is written behind it.
import { useCallback, useRef, useState } from "react";
import { useLive } from "~/app/live/LiveProvider";
import type { MentionChoices } from "~/server/domain/conversations/queries/mentionChoices";
import type { WrittenIn } from "./writtenIn";

/** How long a list is taken for true, in milliseconds: people come and go seldom. */
const fresh = 30_000;

/** The list, empty until it has come, and the way to ask for it. */
export function useChoices(where: WrittenIn) {
  const { ask } = useLive();
  const [choices, setChoices] = useState<MentionChoices>();
  const asked = useRef({ key: "", at: 0, more: false });
  const fetchChoices = useCallback(
    (written: string) => {
      const { at, more, key } = asked.current;
      // A list that holds all needs no asking again for every letter.
      const wanted = JSON.stringify([where, more ? written : ""]);
      if (wanted === key && Date.now() - at < fresh) return;
      asked.current = { key: wanted, at: Date.now(), more };
      const input = { ...where, written: more ? written : "" };
      void ask<MentionChoices>("mention.choices", input).then(
        (answer) => {
          if (!answer.ok) return;
          if (!more && answer.output.more) asked.current.more = true;
          setChoices(answer.output);
        },
        () => {
          asked.current.at = 0;
        },
      );
    },
    [ask, where],
  );
  return { choices, fetchChoices };
}

export interface Choice {
  id: string;
  label: string;
  detail: string;
  /** Whose mark stands before it. */
  code: string | null;
  /** What is put into the text: the name, or a token where the name alone does not tell who. */
  text: string;
}

interface Words {
  city(people: number): string;
  everyone: string;
  all(people: number): string;
  nameOf(code: string): string;
}

/** People first, in the order of the list; many at once come last. */
export function choicesFor(choices: MentionChoices, written: string, words: Words): Choice[] {
  const people = choices.people.filter(({ name }) => beginsAs(name, written));
  const cities = choices.cities.filter(({ name }) => beginsAs(name, written));
  return [
    ...people.map((person) => ({
      id: person.id,
      label: person.name,
      detail: [person.title, person.organisation || words.nameOf(person.municipalityCode)]
        .filter(Boolean)
        .join(", "),
      code: person.municipalityCode,
      text: namesakes(choices, person.name) ? token(person) : `@${person.name}`,
    })),
    ...cities.map(({ code, name, people }) => ({
      ...{ id: code, label: name, detail: words.city(people), code, text: `@${name}` },
    })),
    ...(choices.all > 0 && beginsAs(words.everyone, written) ? [everyone(words, choices.all)] : []),
  ];
}

function everyone(words: Words, people: number): Choice {
  const { everyone: label } = words;
  return { id: "all", label, detail: words.all(people), code: null, text: `@${label}` };
}

function namesakes({ people, cities }: MentionChoices, name: string): boolean {
  return [...people, ...cities].filter((one) => bare(one.name) === bare(name)).length > 1;
}

function token({ id, name }: { id: string; name: string }): string {
  return `[@${name}](mention:person/${id})`;
}

/** "ohm" and "öhm" find Maja Öhman; "öhm" does not find an Ohm. */
function beginsAs(name: string, written: string): boolean {
  const asked = written.normalize("NFC").toLowerCase();
  const begins = (text: string) =>
    text.startsWith(asked) || text.includes(` ${asked}`) || text.includes(`-${asked}`);
  return begins(name.toLowerCase()) || begins(bare(name));
}

function bare(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
