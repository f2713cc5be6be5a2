// Karlstad's climate contract and the towns' declaration of intent.
import { script } from "../script";
import type { DemoDocument } from "../types";
import { contractDraft, contractFinal, contractSecond, intent } from "./contract-texts";

export const climateContract: DemoDocument = {
  id: "klimatkontrakt",
  title: "Klimatkontrakt 2030, Karlstad",
  kind: "file",
  audience: "shared",
  city: "1780",
  versions: [
    {
      by: "nils",
      when: { daysAgo: 56, at: "09:10" },
      purpose: "comments",
      note: "Kapitel 1–3 i kortversion, så att Kristinehamn ser hur det är uppbyggt.",
      source: { form: "pages", extension: "pdf", text: contractDraft },
    },
    {
      by: "nils",
      when: { daysAgo: 46, at: "15:30" },
      purpose: "comments",
      note: "Kapitel 6 och 7 tillagda.",
      source: { form: "pages", extension: "pdf", text: contractSecond },
    },
    {
      by: "nils",
      when: { daysAgo: 34, at: "10:00" },
      purpose: "final",
      note: "Språkgranskad. Inget i sak är ändrat.",
      source: { form: "pages", extension: "pdf", text: contractFinal },
    },
  ],
  comments: script(`
# c31 olle 55 13:25
Det här hjälper. Hur lång är den fulla versionen, och vem skriver den hos er?

# c32 nils 55 13:50 > c31
Omkring tjugo sidor. Jag håller i pennan, men varje avsnitt har en ägare. Avsnitt 3.5 om investeringar tar längst tid.

# c33 olle 45 08:40
Kapitel 7 är det jag skulle vilja läsa från alla kommuner i satsningen.
`),
};

export const declarationOfIntent: DemoDocument = {
  id: "avsiktsforklaring",
  title: "Avsiktsförklaring tvillingskap",
  kind: "file",
  audience: "shared",
  city: "1781",
  versions: [
    {
      by: "olle",
      when: { daysAgo: 66, at: "09:05" },
      purpose: "final",
      note: "Samma innehåll som överenskommelsen i arbetsytan, i ett format som går att skriva ut.",
      source: { form: "pages", extension: "pdf", text: intent },
    },
  ],
  comments: [],
};
