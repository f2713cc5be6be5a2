// Documents about heat, and the calendar of joint meetings.
import { script } from "../script";
import type { DemoDocument } from "../types";

const checklist = `# Checklista värmebölja

En sida. Gäller verksamheter som ansvarar för äldre, barn och personer med funktionsnedsättning.

## När SMHI varnar för höga temperaturer

- [ ] Läs varningen på https://www.smhi.se. Skriv inte av nivåerna, de kan ändras.
- [ ] Påminn chefer på boenden, i hemtjänsten och i förskolan.
- [ ] Kontrollera att det finns dricksvatten och fläktar.

## När rutinen gäller

- [ ] Ring dem som bor ensamma och har insats.
- [ ] Öppna den svala lokalen.
- [ ] Dra ner persienner på morgonen, vädra på natten.
- [ ] Flytta utevistelsen till före klockan tio.`;

const checklistFinal = `${checklist}
- [ ] Kontrollera hur läkemedel förvaras. Fråga sjuksköterskan om du är osäker.
- [ ] Ring grannkommunen. De har samma problem samtidigt och kanske samma leverantör.

## Vem gör vad

| Uppgift | Funktion |
|---|---|
| Beslutar att rutinen gäller | den som har beredskap |
| Ringer dem som har insats | hemtjänstens planerare |
| Öppnar den svala lokalen | vaktmästaren |
| Publicerar texten på webben | kommunikatören |

## Efteråt

- [ ] Skriv tre meningar: vad som fungerade, vad som inte gjorde det, vad som ändras.`;

export const heatChecklist: DemoDocument = {
  id: "checklista",
  title: "Checklista värmebölja",
  kind: "file",
  audience: "shared",
  city: "1780",
  workPackage: "safe",
  versions: [
    {
      by: "lena",
      when: { daysAgo: 49, at: "08:38" },
      purpose: "comments",
      note: "En sida. Den ska förbli en sida.",
      source: { form: "text", extension: "md", text: checklist },
    },
    {
      by: "lena",
      when: { daysAgo: 7, at: "09:28" },
      purpose: "final",
      note: "Läkemedel, grannkommunen och vem som gör vad är tillagt efter övningen.",
      source: { form: "text", extension: "md", text: checklistFinal },
    },
  ],
  comments: script(`
# c34 perake 49 14:58
Bra att den är kort. Jag saknar läkemedlen, en del ska inte förvaras varmt.

# c35 lena 48 08:30 > c34
Vår medicinskt ansvariga sjuksköterska har läst och formulerat en punkt.

# c36 fatima 11 16:20
Skriv ”vaktmästaren” om lokalen. Det är så det blev på övningen.
`),
};

export const jointMeetings: DemoDocument = {
  id: "avstamningar",
  title: "Gemensamma avstämningar",
  kind: "file",
  audience: "shared",
  city: "1780",
  versions: [
    {
      by: "maja",
      when: { daysAgo: 21, at: "13:00" },
      purpose: "information",
      note: "Kalenderfil. Öppna den så hamnar mötena i din egen kalender.",
      source: {
        form: "calendar",
        extension: "ics",
        meetings: [
          {
            id: "transporter-forra",
            inDays: -15,
            at: "09:00",
            minutes: 45,
            title: "Avstämning transporter",
            agenda: "Elservis vid förskolan, tjänstecyklar.",
          },
          {
            id: "transporter",
            inDays: 3,
            at: "09:00",
            minutes: 45,
            title: "Avstämning transporter",
            agenda: "Resepolicy version 3, laddplatser, bilpool.",
          },
          {
            id: "klimatplan",
            inDays: 6,
            at: "13:00",
            minutes: 60,
            title: "Avstämning klimatplan Kristinehamn",
            agenda: "Kapitel 3 om den egna verksamheten, landsbygden.",
          },
          {
            id: "talig",
            inDays: 11,
            at: "10:00",
            minutes: 45,
            title: "Avstämning säker och tålig kommun",
            agenda: "Uppföljning av övningen, skyfall.",
          },
        ],
      },
    },
  ],
  comments: [],
};
