// Which of the two languages a text is written in, told by its small words; screen readers pronounce by it.
import type { Language } from "~/prisma/generated/client";

/** Words that only one of the two languages has, and that hardly a sentence does without. Names never look like them. */
const small: Record<Language, ReadonlySet<string>> = {
  sv: words(`och att det är som för på av med inte den ett om vi ska har hur när vad var vår vårt våra från eller så här där
    kan blir ni jag du han hon de dem sig oss er alla någon något några mer mycket också efter vid mellan utan hos än nu då
    ja nej varje vilka vilken vilket vem varför måste skulle kunde borde bör får inom över genom mot samt sedan ännu båda
    dessa denna detta finns göra gör vara blev hade tack hej`),
  en: words(`the and of to is that it for with this these are be been have has not we you they she our your their its or an a
    at on from by which who what when where why how can could should would will do does did was were there if but as about
    into than then more some any no yes both each between without must because also only just us them my me thanks hello`),
};

/** What is said by others, names or machines: quoted lines, code, addresses, and where a link leads. */
const notOwn = /^>.*$|```[\s\S]*?```|`[^`\n]*`|\]\([^)\n]*\)|https?:\S+/gm;

/** No more of a text than this has to be looked at, in characters. */
const enough = 2_000;

/**
 * The language of what was written, all of one hand: a title, a body. What is too short or too mixed to be sure of is in
 * `otherwise`: the writer's own language, or the one that a text had before it was edited.
 */
export function languageOf(otherwise: Language, ...written: string[]): Language {
  const read =
    written
      .join("\n")
      .slice(0, enough)
      .replace(notOwn, " ")
      .match(/[\p{L}’']+/gu) ?? [];
  const swedish = read.filter(isSwedish).length;
  const english = read.filter((word) => small.en.has(word.toLowerCase())).length;
  const [most, least] = [Math.max(swedish, english), Math.min(swedish, english)];
  const sure = most >= 2 && most >= 3 * least && 10 * most >= read.length;
  return sure ? (swedish > english ? "sv" : "en") : otherwise;
}

/** Also a word with å, ä or ö, where no capital says that it may be the name of a place or a person. */
function isSwedish(word: string): boolean {
  return small.sv.has(word.toLowerCase()) || (/[åäö]/.test(word) && /^\p{Ll}/u.test(word));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
