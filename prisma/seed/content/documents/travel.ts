// Documents about travel: the travel policy's drafts, the staff survey, the replication plan.
import { script } from "../script";
import type { DemoDocument } from "../types";
import { policyFirst, policySecond, policyThird } from "./travel-policy";
import { replicationPlanText, surveyFirst, surveySecond } from "./travel-texts";

export const travelPolicy: DemoDocument = {
  id: "resepolicy",
  title: "Resepolicy, underlag",
  kind: "file",
  audience: "shared",
  city: "1780",
  workPackage: "smart",
  versions: [
    {
      by: "maja",
      when: { daysAgo: 60, at: "15:08" },
      purpose: "comments",
      note: "Första utkastet. Kapitel 3 är osäkert.",
      source: { form: "pages", extension: "odt", text: policyFirst },
    },
    {
      by: "maja",
      when: { daysAgo: 44, at: "11:20" },
      purpose: "comments",
      note: "Hemtjänstens resor är borttagna ur kapitel 3 och hanteras för sig.",
      source: { form: "pages", extension: "odt", text: policySecond },
    },
    {
      by: "maja",
      when: { daysAgo: 2, at: "14:09" },
      purpose: "comments",
      note: "Utsläppen i kapitel 2 gäller 2024. Kapitel 3 är omskrivet efter kommentarerna.",
      source: { form: "pages", extension: "odt", text: policyThird },
    },
  ],
  comments: script(`
# c1 olle 59 14:10
Kapitel 1 går att använda nästan som det är hos oss. I kapitel 3 skulle jag vilja se vad som gäller för den som bor långt från kollektivtrafiken.

# c2 maja 58 08:45 > c1
Bra poäng. Jag skriver in att chefen kan besluta om undantag för ett år i taget.

# c3 rolf 57 11:30
Finns det något om vem som får ta hem bilen över natten? Det är en evig fråga hos oss.

# c4 karin 57 11:52 > c3
Nej, och det borde det göra. Hos oss är svaret att bilen ska stå på laddning på kvällen.

# c5 sanna 43 09:05
Version 2 är tydligare. Jag stryker gärna ordet ”bör” på tre ställen, antingen gäller det eller inte.

# c6 maja 43 09:30 > c5
Strukna.
`),
};

export const travelSurvey: DemoDocument = {
  id: "resvanor",
  title: "Resvaneundersökning, frågor till medarbetare",
  kind: "file",
  audience: "shared",
  city: "1781",
  workPackage: "smart",
  versions: [
    {
      by: "sanna",
      when: { daysAgo: 33, at: "09:02" },
      purpose: "comments",
      note: "Tolv frågor. Tar ungefär fem minuter att svara på.",
      source: { form: "pages", extension: "docx", text: surveyFirst },
    },
    {
      by: "sanna",
      when: { daysAgo: 31, at: "10:30" },
      purpose: "comments",
      note: "Flera svar går att välja i fråga 7. Fråga om parkering tillagd.",
      source: { form: "pages", extension: "docx", text: surveySecond },
    },
  ],
  comments: script(`
# c7 hedda 29 13:15
Ställ frågan om avstånd i klasser och inte i kilometer. Då svarar fler, och ni kan jämföra med andra undersökningar.

# c8 sanna 29 13:40 > c7
Tack, det gör jag. Behöver vi fråga om ålder?

# c9 hedda 28 09:20 > c8
Nej, om ni inte ska använda svaret till något. Färre bakgrundsfrågor är bättre, särskilt på små arbetsplatser där man annars kan räkna ut vem som svarat.

# c10 maja 28 10:05
Vi skulle gärna använda samma frågor, så att det går att jämföra mellan kommunerna.
`),
};

export const travelReplication: DemoDocument = {
  id: "replikeringsplan",
  title: "Replikeringsplan, resor i tjänsten",
  kind: "file",
  audience: "shared",
  city: "1781",
  workPackage: "just",
  versions: [
    {
      by: "olle",
      when: { daysAgo: 16, at: "13:55" },
      purpose: "comments",
      note: "Två sidor och sex rubriker, som vi kom fram till i diskussionen.",
      source: { form: "pages", extension: "odt", text: replicationPlanText },
    },
  ],
  comments: script(`
# c11 nils 14 09:10
Det här är den första replikeringsplan jag har läst färdigt. Rubriken om vad ni inte tar med er är bäst.

# c12 karin 14 09:45
Under ”vad det kostar” saknas tiden för den som sköter bokningen. Räkna med en dag i veckan första halvåret.

# c13 olle 13 13:20 > c12
Tack, det hade jag missat. Jag lägger in det i nästa version.
`),
};
