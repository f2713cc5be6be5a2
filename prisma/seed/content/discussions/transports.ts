// Discussions about travel and vehicles: travel at work, buying vehicles together, the replication plan.
import { script } from "../script";
import type { DemoDiscussion } from "../types";

export const travelAtWork: DemoDiscussion = {
  id: "tjansteresor",
  title: "Hur får vi ner bilresorna i tjänsten?",
  audience: "shared",
  workPackage: "smart",
  messages: script(`
# dt1 olle 58 09:40
Transporterna är 44 % av utsläppen i Kristinehamn och 59 % i Karlstad. Tjänsteresorna är en liten del av det, men den del vi själva bestämmer över. Jag skulle vilja att vi enas om vad vi gör först, så att vi inte gör allt halvt.

Vad har gett mest hos er i Karlstad, och vad skulle ni inte göra om?

Källa till andelarna: SMHI:s nationella emissionsdatabas i Klimatkollens publicering, årgång 2024, hämtad 2026-08-20.

# dt2 maja 58 13:05 > dt1
Mest gav tre saker: digitalt möte som förstahandsval, en gemensam bilpool i centrum och att egen bil i tjänsten kräver ett beslut av chefen.

Det vi inte skulle göra om är att börja med egen bil i tjänsten. Det blev en diskussion om ersättningar i stället för om resor.

# dt3 karin 58 14:20 > dt2
Poolen hade inte fungerat utan att vi först visste hur bilarna används. Börja med körjournalerna.

# dt4 rolf 57 08:35 > dt3
Det gör jag redan. Men hälften av bilarna har ingen journal.

# dt5 karin 57 08:50 > dt4
Läs av mätarställningen två gånger med en månads mellanrum. Det räcker för att se vilka som står.

# dt6 sanna 55 10:05 > dt1
Glöm inte hemtjänsten. De kör mest av alla och berörs minst av en policy. Där handlar det om turplanering.

# dt7 maja 55 10:30 > dt6
Så är det. Vi skrev till slut att policyn inte gäller resor mellan brukare, och tog det i ett eget arbete.

# dt8 olle 45 11:15
Tack alla. Jag sammanfattar och stänger.
`),
  outcomes: [
    {
      state: "decided",
      text: `Vi gör så här, i den här ordningen:

1. Rolf kartlägger bilarna med körjournal eller mätarställning.
2. Kristinehamn provar en gemensam bilpool i centrum.
3. Resepolicyn skrivs efter det, med Karlstads underlag som förlaga. Egen bil i tjänsten tas sist.

Hemtjänstens resor hanteras för sig, genom turplaneringen.`,
      by: "olle",
      when: { daysAgo: 45, at: "11:30" },
      mandate: "klimatsamordnaren, på delegation",
      restsOn: "resepolicy",
      reviewInDays: -1,
    },
  ],
};

export const buyingVehicles: DemoDiscussion = {
  id: "fordonskop",
  title: "Kan vi köpa in fordon tillsammans?",
  audience: "shared",
  workPackage: "smart",
  takenFrom: "t59",
  messages: script(`
# df1 jonas 36 10:52
Rolf frågade i rummet om vi kan köpa in fordon tillsammans, så att vi slipper skriva samma kravspecifikation två gånger. Tekniskt går det på tre sätt:

| Sätt | Fördel | Nackdel |
|---|---|---|
| Gemensam upphandling | en process, större volym | båda måste vara klara samtidigt |
| Var sin upphandling med samma kravspecifikation | var och en bestämmer sin tid | ingen gemensam volym |
| Avrop från befintligt ramavtal | går fort | kraven är redan satta |

Vad behöver ni: volymen eller kraven?

# df2 rolf 36 13:15 > df1
Ärligt talat kraven. Vi köper så få bilar att priset inte blir mycket bättre.

# df3 karin 35 09:05 > df1
För oss är det laddningen som är svår, inte bilarna. Kraven på laddboxarna borde vara lika, så att en bil från Kristinehamn kan ladda här.

# df4 jonas 35 09:20 > df3
Bra, då lägger jag till det som en egen del.

# df5 sanna 34 15:10 > df1
Kan vi dela en kravspecifikation nu och bestämma om gemensam upphandling nästa gång det passar i tiden?

# df6 jonas 34 15:25 > df5
Ja. Det är det jag skulle ha föreslagit.
`),
  outcomes: [
    {
      state: "answered",
      text: "Ja, men vi börjar med att dela kravspecifikationen. Varje kommun upphandlar själv när det behövs. Kraven på räckvidd, släp, laddning och byte av drivmedel är lika i båda kommunerna. Vi prövar frågan om en gemensam upphandling på nytt inför nästa större fordonsköp.",
      by: "jonas",
      when: { daysAgo: 32, at: "10:10" },
    },
  ],
};

export const replicationPlan: DemoDiscussion = {
  id: "replikering",
  title: "Hur skriver vi en replikeringsplan som blir använd?",
  audience: "shared",
  workPackage: "just",
  messages: script(`
# dr1 olle 24 09:20
Jag ska skriva vår första replikeringsplan, om resor i tjänsten. De exempel jag har sett är på trettio sidor. Vad behöver stå där för att någon ska läsa den?

# dr2 nils 24 10:02 > dr1
Fem rubriker räcker: vad vi tar med oss, vad vi ändrar, vem som gör vad, vad det kostar och hur vi ser om det fungerar. Två sidor.

# dr3 maja 24 10:15 > dr2
Lägg till en sjätte: vad vi inte tar med oss, och varför. Det är den rubriken jag själv läser först.

# dr4 sanna 23 08:40 > dr3
Ja! Hos oss skulle det stå att vi inte har någon spårvagn att hänvisa till heller 🙂

# dr5 karin 23 09:05 > dr4
Inte vi heller. Men jag förstår poängen: skriv vad som är olika, till exempel avstånd, antal bilar och vem som äger parkeringen.

# dr6 olle 16 14:00
Nu finns ett utkast i dokumentlistan. Två sidor, sex rubriker.
`),
  outcomes: [
    {
      state: "answered",
      text: "Högst två sidor och sex rubriker: vad vi tar med oss, vad vi inte tar med oss och varför, vad vi ändrar, vem som gör vad, vad det kostar och hur vi ser om det fungerar. Se ”Replikeringsplan, resor i tjänsten” i dokumentlistan.",
      by: "olle",
      when: { daysAgo: 15, at: "09:05" },
    },
  ],
};
