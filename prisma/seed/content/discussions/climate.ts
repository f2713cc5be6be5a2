// Discussions about Kristinehamn's first climate plan, the companies, and a fair transition.
import { script } from "../script";
import type { DemoDiscussion } from "../types";

export const firstPlan: DemoDiscussion = {
  id: "forsta-planen",
  title: "Vad ska rymmas i en första klimatplan?",
  audience: "shared",
  workPackage: "just",
  messages: script(`
# dk1 olle 53 09:10
Vi har aldrig haft en klimatplan. Den första måste gå att genomföra med dem vi är. Hur många områden är rimligt, och vad ska stå utanför?

# dk2 nils 53 10:30 > dk1
Fyra områden, inte fler. Varje område behöver någon som äger det. Har ni inte den personen så har ni inte området.

# dk3 maja 53 10:48 > dk1
Jag skulle ta transporter, energi i egna lokaler, inköp och klimatanpassning. Konsumtion i stort är viktigt men ni råder inte över det.

# dk4 rolf 52 08:20 > dk3
Energi i egna lokaler kan jag äga. Där ser man också resultat inom ett år.

# dk5 fatima 52 09:40 > dk3
Maten då? Inköp låter som pennor.

# dk6 maja 52 09:55 > dk5
Du har rätt. Skriv ”mat och inköp”.

# dk7 olle 40 13:30
Jag landar i fyra områden. Jag stänger med ett beslut, så kan vi gå vidare med dispositionen.

# dk8 perake 31 10:05 > dk7
Det här beslutet fattades innan jag hade skrivit klart om anpassningen. Den hänger ihop med lokalerna: solskydd, ventilation och dagvatten är samma åtgärder. Kan vi se över indelningen?

# dk9 olle 30 08:45 > dk8
Ja. Jag öppnar igen hellre än att vi bygger fel från början.

# dk10 amir 30 09:30 > dk8
Hos oss låg de åtskilt, och det ledde till att samma byggnad inventerades två gånger.

# dk11 olle 22 15:20
Förslag: energi i egna lokaler och anpassning av egna lokaler blir ett område med två ägare, Rolf och Per-Åke. Invändningar?

# dk12 rolf 22 15:31 > dk11
Nej, det blir bra.

# dk13 perake 22 15:40 > dk11
Inga. Tack för att ni tog det.
`),
  outcomes: [
    {
      state: "decided",
      text: "Planen får fyra områden: transporter, energi i egna lokaler, mat och inköp, klimatanpassning. Varje område har en namngiven ägare. Invånarnas konsumtion tas inte med i den första planen.",
      by: "olle",
      when: { daysAgo: 40, at: "13:45" },
    },
    {
      state: "open",
      text: "Per-Åke har visat att anpassning och energi i lokalerna är samma åtgärder. Indelningen behöver ses över innan dispositionen skrivs klart.",
      by: "olle",
      when: { daysAgo: 30, at: "08:50" },
    },
    {
      state: "decided",
      text: `Planen får fyra områden:

- transporter
- egna lokaler: energi och anpassning (Rolf och Per-Åke)
- mat och inköp (Fatima)
- vatten och värme utomhus (Per-Åke)

Invånarnas konsumtion tas inte med i den första planen. Beslutet ersätter det tidigare.`,
      by: "olle",
      when: { daysAgo: 21, at: "08:30" },
      mandate: "kommunledningsgruppen i Kristinehamn",
      restsOn: "disposition",
      reviewInDays: 90,
    },
  ],
};

export const companies: DemoDiscussion = {
  id: "foretagen",
  title: "Hur kommer vi igång med ett lokalt klimatkontrakt med företagen?",
  audience: "shared",
  workPackage: "just",
  messages: script(`
# dc1 maja 38 09:15
Vi vill att företagen ska kunna skriva under ett eget lokalt klimatkontrakt, med löften som de själva väljer. Frågan är hur vi gör det meningsfullt också för ett företag med fem anställda.

Hedda från Värmlands universitetsnätverk är med i den här diskussionen.

# dc2 hedda 38 13:40 > dc1
Tack för inbjudan. Min erfarenhet från liknande arbeten är att antalet löften betyder mindre än uppföljningen. Ett löfte som någon frågar efter om ett år är bättre än tio som ingen frågar efter.

# dc3 nils 37 08:30 > dc2
Vem frågar? Vi har inte personal till det om det blir femtio företag.

# dc4 hedda 37 09:10 > dc3
Låt dem redovisa för varandra, i grupper om fem eller sex, på en frukost. Kommunen bjuder på kaffet och skriver upp vad som sades.

# dc5 olle 37 10:25
Hos oss är företagen mindre men de känner varandra. Frukost fungerar redan, näringslivsenheten har en varannan månad.

# dc6 jonas 36 08:15 > dc1
En sak från upphandling: ett undertecknat klimatkontrakt får inte ge fördel när vi handlar upp. Säg det tydligt från början, annars blir det missförstånd.

# dc7 maja 36 08:40 > dc6
Viktigt. Det skriver vi in i inledningen.

# dc8 ida 19 14:30
Jag kan pröva texten på två företag som jag känner, ett åkeri och en frisör. Förstår båda vad de skriver under så är den klar.

# dc9 hedda 13 11:20 > dc8
Bra urval. Fråga också vad som skulle få dem att säga nej.
`),
  outcomes: [],
};

export const countryside: DemoDiscussion = {
  id: "landsbygden",
  title: "Hur blir omställningen rättvis på landsbygden?",
  audience: "shared",
  workPackage: "just",
  messages: script(`
# dl1 olle 14 10:30
Politikerna frågar vad klimatplanen betyder för den som bor två mil från närmaste busshållplats. Det är en rimlig fråga och jag har inget bra svar. Hur har ni resonerat?

# dl2 maja 14 13:05 > dl1
Vi har börjat fråga vem som kan använda en åtgärd innan vi bestämmer den. En laddplats i centrum hjälper mest dem som redan kan ladda hemma. En laddplats vid bygdegården hjälper fler än man tror.

# dl3 sanna 13 09:10 > dl2
Bygdegårdarna är en bra tanke. De har ofta egen elservis och någon som bryr sig.

# dl4 karin 13 09:25 > dl3
Men vem sköter dem? En laddplats som är trasig i tre månader är sämre än ingen.

# dl5 sanna 13 09:40 > dl4
Sant. Då får driften vara med i avtalet från början.

# dl6 fatima 10 12:50 > dl1
Tänk på skolskjutsarna. De kör redan ut till alla de platser där det inte går någon buss. Kan fler få åka med?

# dl7 sanna 10 13:15 > dl6
Det har prövats på andra håll. Jag tar reda på vad reglerna säger och återkommer.

# dl8 nils 4 09:00
Jag skulle gärna se att vi skriver en halv sida ihop om det här. Det är en av frågorna som återkommer i alla kommuner i satsningen.
`),
  polls: [
    {
      by: "olle",
      when: { daysAgo: 3, at: "10:20" },
      question: "Vad ska vi pröva först på landsbygden?",
      options: [
        "Laddplatser vid bygdegårdar",
        "Öppna skolskjutsarna för fler",
        "En halv sida om rättvis omställning",
      ],
      closesInDays: 5,
      votes: [
        {
          ...{ by: "sanna", when: { daysAgo: 3, at: "11:05" }, options: [1] },
          reason: "Bilarna kör ändå. Det är det enda av de tre som når den som inte kör själv.",
        },
        {
          ...{ by: "karin", when: { daysAgo: 2, at: "08:40" }, options: [0] },
          reason: "Vi vet vad det kostar och kan börja i vår, om driften är med i avtalet.",
        },
        {
          ...{ by: "nils", when: { daysAgo: 2, at: "13:10" }, options: [0] },
          reason: "Går att visa upp i december.",
        },
        {
          ...{ by: "fatima", when: { daysAgo: 1, at: "09:30" }, options: [1] },
          reason: "Det är den fråga föräldrarna ställer.",
        },
      ],
    },
  ],
  outcomes: [],
};
