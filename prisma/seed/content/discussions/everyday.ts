// Discussions about heat and climate figures, and one that stays within each town.
import { script } from "../script";
import type { DemoDiscussion } from "../types";

export const heatwave: DemoDiscussion = {
  id: "varmebolja",
  title: "Vem gör vad i en värmebölja?",
  renamed: {
    ...{ from: "Vilka namn ska stå i checklistan för värmebölja?", by: "lena" },
    when: { daysAgo: 46, at: "11:05" },
  },
  audience: "shared",
  workPackage: "safe",
  messages: script(`
# dv1 lena 48 13:20
Vi har en checklista men inga namn i den. Jag vill att vi bestämmer vem som gör vad, i båda kommunerna, på samma sätt. Då kan vi också hjälpa varandra när någon är ledig.

# dv2 perake 48 14:05 > dv1
Jag kan ta beslutet att gå över till rutinen hos oss. Men jag behöver en ersättare, jag är inte här i juli.

# dv3 lena 48 14:12 > dv2
Det är ingen annan heller. Därför bör det vara en funktion och inte en person: den som har beredskap.

# dv4 fatima 47 08:50 > dv1
Matsalen kan öppnas av vaktmästaren. Skriv inte rektorn, hon är också ledig.

# dv5 ida 47 09:15 > dv1
Texten på webben skriver jag i förväg, i tre versioner. Då behöver den som har jour bara välja.

# dv6 perake 46 10:40 > dv3
Funktion i stället för person är rätt. Då blir det lika i båda kommunerna.

# dv7 lena 12 15:30
Efter övningen kan vi slå fast det här.
`),
  polls: [
    {
      by: "lena",
      when: { daysAgo: 12, at: "15:40" },
      question: "Vem beslutar att rutinen för värmebölja gäller?",
      options: ["Den som har beredskap", "En namngiven person", "Förvaltningschefen"],
      closesInDays: -10,
      votes: [
        {
          ...{ by: "lena", when: { daysAgo: 12, at: "15:45" }, options: [0] },
          reason: "Det finns alltid någon som har beredskap. Det finns inte alltid en Lena.",
        },
        {
          ...{ by: "perake", when: { daysAgo: 11, at: "08:20" }, options: [0] },
          reason: "Vi har samma ordning för storm. Då behöver ingen lära sig en till.",
        },
        {
          ...{ by: "fatima", when: { daysAgo: 11, at: "09:05" }, options: [0] },
          reason: "Vaktmästaren vet redan vem hon ska ringa.",
        },
        {
          ...{ by: "amir", when: { daysAgo: 11, at: "10:15" }, options: [2] },
          reason:
            "Beslutet kostar pengar, så jag tycker att chefen ska ta det. Men jag kan leva med beredskap.",
        },
        {
          ...{ by: "nils", when: { daysAgo: 11, at: "13:30" }, options: [0] },
          reason: "Lika i båda kommunerna väger tyngst.",
        },
      ],
    },
  ],
  outcomes: [
    {
      state: "decided",
      text: `Båda kommunerna är eniga om att den som har beredskap beslutar. Samma fördelning i båda kommunerna:

- Den som har beredskap beslutar att rutinen gäller och när den slutar gälla.
- Hemtjänstens planerare ringer dem som bor ensamma och har insats. Frivilliga ringer övriga som har bett om det.
- Vaktmästaren öppnar den svala lokalen.
- Kommunikatören publicerar en färdig text och ringer grannkommunen.

Checklistan uppdateras med funktioner, inte med personer.`,
      by: "lena",
      when: { daysAgo: 10, at: "11:00" },
      mandate: "krisledningsgrupperna i båda kommunerna",
      restsOn: "checklista",
      reviewInDays: 110,
    },
  ],
};

export const climateFigures: DemoDiscussion = {
  id: "klimatdata",
  title: "Vilket digitalt verktyg ska vi följa upp klimatdata i?",
  audience: "shared",
  workPackage: "smart",
  messages: script(`
# dd1 anika 27 09:30 en
We keep our emission figures in spreadsheets with names like "final_2". Before anyone buys a tool, could we agree on what we need from it? My list:

- every figure carries its source, vintage and retrieval date
- figures from two vintages are never mixed in one chart
- we can get everything out again as plain CSV

# dd2 sanna 27 10:15 > dd1
Håller med om alla tre. Jag lägger till en fjärde: att den som inte är statistiker förstår vad siffran betyder.

# dd3 olle 27 10:40 > dd1
Och en femte, om kostnaden: vi är en liten kommun och har inte råd med en licens per person.

# dd4 hedda 25 14:10 > dd1
Jag rekommenderar att skilja på lagring och visning. Lagra som öppna filer med metadata, och låt verktyget för visning vara utbytbart. Då är ni inte låsta.

# dd5 anika 25 14:25 en
> utbytbart

Exactly. The file we already share, "Utsläpp per sektor 1990–2024", could be the first one done that way.

# dd6 maja 24 08:50 > dd3
Vi kan börja utan att köpa något. Om filen och källraden är rätt kan varje kommun göra sina diagram själv till att börja med.

# dd7 rolf 18 13:00
Vad gör vi med energidata från våra byggnader? Det är en helt annan mängd.

# dd8 amir 18 13:20 > dd7
Håll dem isär. Energin per byggnad hör hemma i fastighetssystemet. Till klimatuppföljningen räcker årssumman.
`),
  outcomes: [],
};

export const experiences: DemoDiscussion = {
  id: "erfarenheter",
  title: "Vilka erfarenheter ska Karlstad ta upp i avsnitt 7.2?",
  audience: "1780",
  messages: script(`
# de1 nils 41 09:00
I klimatkontraktets avsnitt 7.2 ska vi skriva våra mest angelägna erfarenheter att dela. Förra gången gjorde vi det på två dagar och det märktes. Lägg in era här efter hand, tre meningar var: vad vi gjorde, vad som hände, vad vi skulle ha gjort annorlunda.

# de2 amir 41 09:35 > de1
Vi flyttade starten för ventilationen en kvart i en skola. Effekttoppen sjönk så att vi inte behövde en större elservis. Vi borde ha tittat på kvartsvärdena innan vi bad om pris på en ny.

# de3 karin 40 10:20 > de1
Vi räknade bilar som står stilla på natten i stället för bilar per enhet. Det gav färre laddplatser än beställt och ingen har klagat. Vi borde ha frågat elnätsbolaget ett halvår tidigare.

# de4 lena 10 14:30 > de1
Vi övade värmebölja tillsammans med Kristinehamn. Båda kommunerna ringde samma leverantör. Vi borde ha övat ihop från början.

# de5 jonas 9 08:50 > de1
Vi skrev räckvidd som funktionskrav. Anbuden gick att jämföra för första gången. Vi borde ha gjort likadant med laddboxarna.

# de6 maja 9 09:20
Bra. Det här kan vi stå för. När priserna på laddplatserna är klara delar vi även dem, inte förr.

# de7 nils 3 13:10
Fyra stycken hittills. Jag vill ha en från rättvis omställning också, annars ser det ut som om vi bara håller på med teknik.
`),
  outcomes: [],
};

export const residents: DemoDiscussion = {
  id: "invanarna",
  title: "Vad säger vi till invånarna innan klimatplanen är beslutad?",
  audience: "1781",
  workPackage: "just",
  messages: script(`
# di1 ida 34 09:25
Jag får frågor från lokaltidningen och i vår inkorg om vad klimatplanen kommer att innehålla. Vad kan jag svara? Det får gärna vara samma svar från oss alla.

# di2 olle 34 10:00 > di1
Att arbetet pågår, vilka områden det gäller och när nämnderna får den. Inga åtgärder, för det finns inga beslutade.

# di3 perake 34 10:20 > di2
Och om någon frågar efter utkastet lämnar vi den frågan till registratorn, vi svarar inte själva på om det kan lämnas ut.

# di4 ida 34 10:32 > di3
Bra, det skriver jag in.

# di5 fatima 33 08:15 > di1
Folk frågar mig om det blir vegetarisk dag i skolan. Vad säger jag?

# di6 olle 33 08:40 > di5
Att det inte finns något sådant förslag, och att planen handlar om matsvinn och inköp.

# di7 ida 29 09:00
Jag har skrivit en kort text för webben och för växeln. Ingen har haft något emot den, så jag stänger frågan.
`),
  outcomes: [
    {
      state: "decided",
      text: "Vi säger samma sak: arbetet pågår, planen har fyra områden och nämnderna får tycka till innan fullmäktige beslutar. Vi berättar inte om åtgärder som inte är beslutade. Frågor om att få ut handlingar går till registratorn. Texten finns på webben och i växeln.",
      by: "ida",
      when: { daysAgo: 28, at: "10:15" },
      mandate: "kommunikationschefen",
    },
  ],
};
