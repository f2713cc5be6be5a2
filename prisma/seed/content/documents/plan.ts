// Documents on the way to Kristinehamn's climate plan: its outline, slides for politicians, internal notes.
import { script } from "../script";
import type { DemoDocument } from "../types";
import {
  anchoringNotes,
  outlineFirst,
  outlineSecond,
  outlineThird,
  slidesFirst,
  slidesSecond,
} from "./plan-texts";

export const planOutline: DemoDocument = {
  id: "disposition",
  title: "Klimatplan för Kristinehamn, disposition",
  kind: "file",
  audience: "shared",
  city: "1781",
  workPackage: "just",
  versions: [
    {
      by: "olle",
      when: { daysAgo: 38, at: "10:58" },
      purpose: "comments",
      note: "Åtta rubriker. Stryk hellre än lägg till.",
      source: { form: "pages", extension: "docx", text: outlineFirst },
    },
    {
      by: "olle",
      when: { daysAgo: 8, at: "09:15" },
      purpose: "comments",
      note: "Eget kapitel om klimatanpassning. Mål och uppföljning är sammanslagna.",
      source: { form: "pages", extension: "docx", text: outlineSecond },
    },
    {
      by: "olle",
      when: { daysAgo: 2, at: "16:28" },
      purpose: "comments",
      note: "Ny rubrik på kapitel 3, så att det syns att maten är med.",
      source: { form: "pages", extension: "docx", text: outlineThird },
    },
  ],
  comments: script(`
# c20 maja 37 08:52
Klimatanpassningen ligger sist och får en halv rad. Den bör vara ett eget kapitel, annars blir den ingens.

# c21 nils 37 13:10
Skriv vem som äger varje område redan i dispositionen. Det är lättare att få namn nu än när texten är färdig.

# c22 olle 36 08:30 > c21
Jag lägger in funktioner till att börja med.

# c23 amir 35 10:20
Kapitlet om lokaler: ta med hur energin mäts i dag. Utan mätare per byggnad går det inte att följa upp.

# c24 perake 22 16:05
Mitt avsnitt om anpassning är klart och skickat till Olle.

# c25 maja 7 09:15
Version 2 är lätt att läsa. Kapitel 2 med siffrorna skulle tåla en mening om osäkerheten mellan årgångar.
`),
};

export const tenMinutes: DemoDocument = {
  id: "tiominuter",
  title: "Klimatarbetet på tio minuter",
  kind: "file",
  audience: "shared",
  city: "1781",
  workPackage: "just",
  versions: [
    {
      by: "ida",
      when: { daysAgo: 25, at: "11:10" },
      purpose: "comments",
      note: "Fem bilder för nämnder och arbetsplatsträffar.",
      source: { form: "slides", extension: "pptx", text: slidesFirst },
    },
    {
      by: "ida",
      when: { daysAgo: 18, at: "15:35" },
      purpose: "information",
      note: "En bild struken, källan har fått större text.",
      source: { form: "slides", extension: "pptx", text: slidesSecond },
    },
  ],
  comments: script(`
# c26 sanna 24 09:50
Ta bort bilden om organisationen. Ingen utanför huset bryr sig om den.

# c27 maja 24 10:15
Bra bilder. Källan måste gå att läsa från sista raden.

# c28 ida 18 15:36 > c27
Större text nu, och Sannas bild är borta.
`),
};

export const anchoring: DemoDocument = {
  id: "forankring",
  title: "Förankring, anteckningar",
  kind: "file",
  audience: "1781",
  city: "1781",
  workPackage: "just",
  versions: [
    {
      by: "olle",
      when: { daysAgo: 15, at: "13:48" },
      purpose: "information",
      note: "Från genomgången med gruppledarna.",
      source: { form: "text", extension: "txt", text: anchoringNotes },
    },
  ],
  comments: script(`
# c29 ida 14 09:05
Kan jag använda frågan om landsbygden när jag skriver texten till webben?

# c30 olle 14 09:20 > c29
Frågan ja, men inte vem som ställde den.
`),
};
