// Documents about charging places: Karlstad's internal costs, Kristinehamn's shared planning list.
import { script } from "../script";
import type { Cell, DemoDocument } from "../types";

const costHeading: Cell[] = [
  "Plats",
  "Antal uttag",
  "Markarbeten, kr",
  "Elarbeten, kr",
  "Laddboxar, kr",
  "Summa, kr",
];

const costNotes: Cell[][] = [
  [],
  ["Uppskattningar inför upphandlingen. Inga anbud ingår."],
  ["Internt arbetsmaterial. Priser delas när avtalet är tilldelat."],
];

export const chargingCosts: DemoDocument = {
  id: "laddkostnader",
  title: "Kostnader laddplatser",
  kind: "file",
  audience: "1780",
  city: "1780",
  workPackage: "smart",
  versions: [
    {
      by: "jonas",
      when: { daysAgo: 57, at: "10:25" },
      purpose: "information",
      note: "Första uppskattningen, före annonsering.",
      source: { form: "sheet", extension: "ods", rows: costs(180_000) },
    },
    {
      by: "karin",
      when: { daysAgo: 53, at: "10:38" },
      purpose: "information",
      note: "Asfalten var räknad två gånger på rad 2.",
      source: { form: "sheet", extension: "ods", rows: costs(120_000) },
    },
  ],
  comments: script(`
# c14 jonas 57 10:40
Uppskattningarna är våra egna och grova. De får inte lämna arbetsytans interna del förrän tilldelningen är klar.

# c15 karin 53 10:42
Rättat. Nu stämmer det med kalkylen från byggprojektet.
`),
};

export const chargingPlan: DemoDocument = {
  id: "laddlista",
  title: "Laddplatser, planeringslista",
  kind: "file",
  audience: "shared",
  city: "1781",
  workPackage: "smart",
  versions: [
    {
      by: "sanna",
      when: { daysAgo: 42, at: "14:30" },
      purpose: "information",
      note: "Fem adresser. Elservisen är inte kontrollerad.",
      source: {
        form: "sheet",
        extension: "xlsx",
        rows: plan("fråga ställd", "fråga ställd", "ej kontrollerad"),
      },
    },
    {
      by: "sanna",
      when: { daysAgo: 5, at: "15:50" },
      purpose: "information",
      note: "Svar från elnätsbolaget om två adresser. Stadshuset byggs först.",
      source: {
        form: "sheet",
        extension: "xlsx",
        rows: plan("räcker", "behöver byggas ut", "effekttopp flyttad"),
      },
    },
  ],
  comments: script(`
# c16 karin 41 13:05
Lägg till en kolumn för antal bilar på natten. Den bestämmer mer än antalet bilar på enheten.

# c17 sanna 41 13:20 > c16
Tillagd. Siffrorna är räknade en kväll, så de är ungefärliga.
`),
};

function costs(ground: number): Cell[][] {
  return [
    costHeading,
    costRow("Hemtjänst öster", 8, ground, 95_000, 112_000),
    costRow("Hemtjänst väster", 6, 90_000, 80_000, 84_000),
    costRow("Förrådet", 10, 150_000, 140_000, 140_000),
    costRow("Centrumgaraget", 12, 0, 160_000, 168_000),
    ...costNotes,
  ];
}

function costRow(place: string, sockets: number, ground: number, electric: number, boxes: number): Cell[] {
  return [place, sockets, ground, electric, boxes, ground + electric + boxes];
}

function plan(townHall: string, elderlyCare: string, preschool: string): Cell[][] {
  return [
    ["Plats", "Bilar på natten, ungefär", "Önskat antal uttag", "Elservis", "Ordning"],
    ["Stadshuset", 6, 6, townHall, 1],
    ["Äldreboendet i norr", 8, 8, elderlyCare, 4],
    ["Förskolan och äldreboendet i söder", 4, 4, preschool, 2],
    ["Gatuförrådet", 7, 6, "ej kontrollerad", 3],
    ["Badhuset", 2, 4, "ej kontrollerad", 5],
    [],
    ["Planeringstal från tekniska förvaltningen. Ändras när elnätsbolaget har svarat."],
  ];
}
