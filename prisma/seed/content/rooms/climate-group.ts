// Kristinehamn's internal room for its climate group.
import { script } from "../script";
import type { DemoRoom } from "../types";

export const climateGroup: DemoRoom = {
  id: "klimatgruppen",
  title: "Klimatgruppen",
  description: "Kristinehamns egen samordning inför klimatplanen.",
  audience: "1781",
  created: { by: "olle", when: { daysAgo: 62, at: "08:30" } },
  messages: script(`
# g1 olle 61 08:35
Det här rummet är bara vårt. Här tar vi det som gäller bemanning, politik och sådant vi inte har tänkt klart.

# g2 ida 61 08:50
Och det som inte ska citeras i fel sammanhang.

# g3 olle 61 08:54 > g2
Kom bara ihåg att internt inte är samma sak som hemligt. Skriv så att du kan stå för det.

# g4 rolf 58 10:20
Jag behöver några dagar till fordonsinventeringen. Vem tar mina felanmälningar under tiden?

# g5 sanna 58 10:31 > g4
Jag kan ta telefonen två förmiddagar. Men inte elen.

# g6 rolf 58 10:33
Det räcker. Tack!

# g7 olle 47 09:12
Samrådssvaret till Region Värmland ska till vår registrator. @Sanna Ek, skickar du det i dag?

# g8 sanna 47 09:20 > g7
Gjort.

# g9 olle 36 14:05
Jag har bokat en tid med gruppledarna. Fem minuter var, utan bilder. Anteckningarna lägger jag internt.

# g10 ida 36 14:11 > g9
Utan bilder? Modigt.

# g11 olle 36 14:14
Nils rådde mig till det. Bilderna blir lätt det man pratar om.

# g12 fatima 34 08:45
Kan jag få träffa måltidsenheten i Karlstad på plats? De har frågat. Det tar en halv dag.

# g13 olle 34 09:02 > g12
Ja, åk. Tåget går bra.

# g14 olle 15 13:50
Gruppledarna är klara. Stämningen var bra, men landsbygden måste synas tydligare. Jag har skrivit anteckningar, de ligger i dokumentlistan som interna.

# g15 perake 15 14:02 > g14
Jag var beredd på frågor om vad det kostar. Kom de?

# g16 olle 15 14:06 > g15
Ja. Jag svarade att vi återkommer med det när kapitel 3 är räknat. Det måste vi göra.

# g17 rolf 3 10:10
Hur gör vi om fordonsköpet blir gemensamt? Vem hos oss skriver under?

# g18 olle 3 10:25 > g17
Det får ekonomichefen svara på. Jag frågar innan vi säger något till Karlstad.
`),
};
