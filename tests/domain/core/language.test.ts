// The language of a text is told from its words where they are sure, and is otherwise the writer's own.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languageOf } from "~/server/domain/core/language";

const other = { sv: "en", en: "sv" } as const;

const sure = {
  sv: [
    "Hur gör ni med laddstolpar vid äldreboenden?",
    "Vad kostar en laddplats och vem betalar?",
    "Plan för det lokala klimatkontraktet",
    "Hej! Tack för senast, här är underlaget som vi lovade.",
    "Transporterna står för 59 % av Karlstads utsläpp. Vi behöver prata om hur vi ska nå de mindre företagen.",
    "Förslag om gemensam upphandling av elbilar",
    "Vi läste om “Deep Demonstrations” hos Climate-KIC och undrar om det är något för oss.",
  ],
  en: [
    "How do you handle the charging points at the care homes?",
    "What does a parking space cost, and who pays for it?",
    "Draft of the local climate contract",
    "Hello! Thanks for your help, here is the data that we promised.",
    "Transport is 59 % of the emissions in Karlstad. We need to talk about how to reach the smaller companies.",
    "The view from Kristinehamn and Malmö",
    "Could you ask Räddningstjänsten for their numbers before the meeting in Västra Götaland?",
  ],
} as const;

/** Names, numbers, one word, and the same words in both languages: nobody can be sure. */
const unsure = [
  "Budget 2027",
  "Parking policy",
  "Laddstolpar",
  "Viable Cities",
  "Intelligent stad",
  "Förslag: gemensam upphandling av elbilar",
  "OK!",
  "👍",
  "",
  "Malmö, Skövde, Örebro",
  "The Guardian",
  "https://example.se/och/att/det/for/the/of",
  "`the of and` `och att det`",
  "Enligt “The State of the Union” är det så att vi har mer tid",
];

describe("a text whose words are sure", () => {
  for (const language of ["sv", "en"] as const)
    test.each(sure[language])(`is ${language}, whoever wrote it: %s`, (text) => {
      expect(languageOf(other[language], text)).toBe(language);
      expect(languageOf(language, text)).toBe(language);
    });

  test("is told apart from what it quotes, and from where its links lead", () => {
    expect(languageOf("en", "> What do you think of the plan?\n\nDet är bra, och vi tar det.")).toBe("sv");
    expect(
      languageOf("sv", "We asked [@Åsa](mention:person/och-att-det-som) about it, and she is fine"),
    ).toBe("en");
  });

  test("may be sure only when title and purpose are read together", () => {
    const [title, purpose] = ["Climate neutral", "What the two cities do together"] as const;
    expect(languageOf("sv", title)).toBe("sv");
    expect(languageOf("sv", title, purpose)).toBe("en");
  });

  test("costs no more when it is long", () => {
    const long = "och ".repeat(500) + "the ".repeat(1_500);
    expect(languageOf("en", long)).toBe("sv");
  });
});

test.each(unsure)("is the writer's own where nobody can be sure: %j", (text) => {
  expect(["sv", "en"].map((own) => languageOf(own as "sv" | "en", text))).toEqual(["sv", "en"]);
});

/** All that the interface says is some 1 500 texts whose language is known, many of them short. */
test.each(["sv", "en"] as const)(
  "never takes a text of the interface in %s for the other language",
  (language) => {
    const texts = textsIn(join("app/i18n", language)).filter((text) => /\p{L}+\s+\p{L}+/u.test(text));
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => languageOf(language, text) !== language)).toEqual([]);
    const long = texts.filter((text) => text.length > 60);
    const found = long.filter((text) => languageOf(other[language], text) === language);
    expect(found.length / long.length).toBeGreaterThan(0.97);
  },
);

function textsIn(folder: string): string[] {
  const leaves = (tree: unknown): string[] =>
    typeof tree === "string"
      ? [tree.replace(/\{\{.*?\}\}/g, "")]
      : Object.values(tree as object).flatMap(leaves);
  return readdirSync(folder).flatMap((file) => leaves(JSON.parse(readFileSync(join(folder, file), "utf8"))));
}
