// The emissions by sector, made from the reference figures, and links to where they and the programme live.
import emissions from "../../../reference/emissions.json";
import { script } from "../script";
import type { Cell, DemoDocument } from "../types";
import { figuresSource } from "./sources";

export const emissionsBySector: DemoDocument = {
  id: "utslapp",
  title: "Utsläpp per sektor 1990–2024",
  kind: "file",
  audience: "shared",
  city: "1781",
  versions: [
    {
      by: "sanna",
      when: { daysAgo: 52, at: "13:15" },
      purpose: "information",
      note: "Karlstad och Kristinehamn, alla sektorer.",
      source: { form: "sheet", extension: "csv", rows: emissionRows() },
    },
    {
      by: "sanna",
      when: { daysAgo: 26, at: "09:40" },
      purpose: "information",
      note: "Källa, årgång och hämtningsdatum står nu i filen.",
      source: {
        form: "sheet",
        extension: "csv",
        rows: [
          ...emissionRows(),
          [],
          [figuresSource],
          ["Sektorerna är avrundade var för sig. Summan kan skilja ett par ton från totalen."],
        ],
      },
    },
  ],
  comments: script(`
# c18 anika 27 10:50 en
Could you put source, vintage and retrieval date in the file itself? People will copy it without reading the list.

# c19 sanna 26 09:42 > c18
Gjort i version 2. Bra att du sa det.
`),
};

export const emissionsDatabase: DemoDocument = {
  id: "emissionsdatabasen",
  title: "Nationella emissionsdatabasen (SMHI)",
  kind: "link",
  audience: "shared",
  city: "1781",
  versions: [
    {
      by: "sanna",
      when: { daysAgo: 57, at: "15:05" },
      purpose: "information",
      note: "Här finns ursprungliga siffror och beskrivningar av metoden.",
      source: { url: "https://nationellaemissionsdatabasen.smhi.se" },
    },
  ],
  comments: [],
};

export const programmeSite: DemoDocument = {
  id: "viablecities",
  title: "Klimatneutrala städer 2030, Viable Cities",
  kind: "link",
  audience: "shared",
  city: "1780",
  versions: [
    {
      by: "maja",
      when: { daysAgo: 63, at: "11:00" },
      purpose: "information",
      note: "Programmets webbplats, för den som är ny.",
      source: { url: "https://viablecities.se" },
    },
  ],
  comments: [],
};

function emissionRows(): Cell[][] {
  const years = Object.keys(emissions.municipalities[0]?.years ?? {});
  return [["Kommun", "Sektor", ...years], ...emissions.municipalities.flatMap(rowsOf)];
}

function rowsOf(municipality: (typeof emissions.municipalities)[number]): Cell[][] {
  const years = Object.values(municipality.years);
  const sectors = Object.keys(years[0]?.sectors ?? {}) as (keyof (typeof years)[number]["sectors"])[];
  return [
    ...sectors.map((sector) => [municipality.name, sector, ...years.map((year) => year.sectors[sector])]),
    [municipality.name, "Totalt, ton CO2e", ...years.map((year) => year.total)],
  ];
}
