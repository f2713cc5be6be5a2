// The shared room where Kristinehamn's first climate plan takes form.
import { script } from "../script";
import type { DemoRoom } from "../types";

export const climatePlan: DemoRoom = {
  id: "klimatplan",
  title: "Klimatplan Kristinehamn",
  description: "Vägen till Kristinehamns första klimatplan: innehåll, underlag och förankring.",
  audience: "shared",
  workPackage: "just",
  created: { by: "olle", when: { daysAgo: 61, at: "10:00" } },
  messages: script(`
# k1 olle 60 10:05
Här samlar vi arbetet med vår första klimatplan. Utgångsläget: vi har mål på olika håll, i översiktsplanen, i energiplanen och i några styrkort, men inget som håller ihop dem.

# k2 nils 60 10:20 > k1
Börja med att lista det som redan är beslutat. Det är förvånansvärt ofta mer än man tror, och det är redan förankrat.

# k3 olle 60 10:28
Bra. Jag gör en lista med beslut, datum och vem som äger frågan.

# k4 maja 60 13:15
En sak att bestämma tidigt: ska planen handla om kommunens egen verksamhet eller om hela kommunen som plats?

# k5 olle 59 09:00 > k4
Jag lutar åt båda, men i två delar. Det vi gör själva kan vi lova. Det andra kan vi bara arbeta för.

# k6 maja 59 09:14 > k5
Så gjorde vi till slut också. I vår första version var allt blandat, och då gick det inte att följa upp.

# k7 ida 59 09:30
Två delar blir också lättare att förklara. ”Det här gör kommunen” och ”det här gör vi tillsammans”.

# k8 olle 57 14:02
Utsläppen som jag tänker utgå från, ton CO2e per år i Kristinehamn:

- 1990: 194 204
- 2010: 167 510
- 2020: 108 687
- 2022: 104 739
- 2023: 110 981
- 2024: 124 594

Källa: SMHI:s nationella emissionsdatabas i Klimatkollens publicering, årgång 2024, hämtad 2026-08-20.

# k9 rolf 57 14:20 > k8
Det ökar alltså de två senaste åren. Vad beror det på?

# k10 maja 57 14:41 > k9
Hos oss ser det likadant ut, 224 759 ton 2023 och 262 348 ton 2024 enligt samma källa. Från 2023 till 2024 står transporter och arbetsmaskiner för det mesta av ökningen, i båda kommunerna. Orsaken ska vi vara försiktiga med att gissa om. Skriv det vi vet.

# k11 olle 57 14:50
Jag skriver att det ökar, i vilka sektorer, och att vi inte råder över hela orsaken.

# k12 amir 54 09:10
Hur ser det ut med era skolor? Energin i de egna lokalerna är en tacksam del att börja med, den syns i nästa års budget.

# k13 rolf 54 09:31 > k12
Tre skolor från sextiotalet med gamla fönster och ventilation som går hela natten. Vi vet ungefär vad de drar, men inte per byggnad.

# k14 amir 54 09:40 > k13
Börja med drifttiderna. Det kostar nästan inget. Sedan mätare per byggnad, sedan fönster. Många gör tvärtom.

# k15 rolf 54 09:44
Fönster är roligare att inviga.

# k16 amir 54 09:46
Det är hela problemet.

# k17 fatima 51 10:12
Ska maten vara med i planen? Vi väger matsvinnet på skolorna sedan en tid och har en hyfsad serie.

# k18 olle 51 10:20 > k17
Ja. Vad fungerar bäst?

# k19 fatima 51 10:48 > k18
Tre saker, i den här ordningen:

1. Barnen får ta själva, lite och flera gånger.
2. Köket får veta dagen före om en klass är borta.
3. Vi visar vågen för barnen, inte för de vuxna.

Det sista låter som ett påhitt, men det är det som har hållit i sig.

# k20 maja 51 11:02 > k19
Får vi sprida det till vår måltidsenhet? De har fastnat på punkt 2.

# k21 fatima 51 11:05
Gärna, be dem ringa mig.

# k22 nils 46 13:00
Hur tänker ni om beslutet? Fullmäktige eller styrelsen?

# k23 olle 46 13:22 > k22
Fullmäktige, så att den gäller för alla nämnder. Det betyder remiss till nämnderna först, och två månader om vi räknar snällt.

# k24 nils 46 13:30 > k23
Räkna inte snällt. Lägg in en omgång till efter remissen. Och prata med gruppledarna innan texten är klar, inte när den är klar.

# k25 olle 46 13:34
Det är det råd jag helst hade sluppit, så det är säkert rätt.

# k26 nils 46 13:41 > k25
Vi fick en återremiss på vår första version. Den blev bättre, men det kostade ett halvår.

# k27 maja 44 09:05
Ska ni ha en klimatbudget? Jag har inget bestämt råd, vi provar oss fram själva.

# k28 olle 44 09:40 > k27
Hur gör ni?

# k29 maja 44 10:15 > k28
Vi räknar hur mycket utsläpp som är kvar om målet ska nås, delar upp det per år och lägger in det i samma dokument som den vanliga budgeten. Uppdelningen per nämnd är svår. Nämnderna råder inte över lika mycket, och alla tycker att just de har fått för lite.

# k30 olle 44 10:22
Så den fungerar som pengar ändå, då.

# k31 olle 38 11:00
Nu ligger dispositionen i dokumentlistan, för synpunkter. Åtta rubriker. Jag vill hellre stryka än lägga till.

# k32 maja 37 08:55 > k31
Läst och kommenterat i dokumentet. Klimatanpassningen får för lite plats tycker jag, men då måste något annat bort.

# k33 perake 37 09:20 > k32
Håller med om anpassningen. Jag kan skriva ett utkast till det avsnittet, en sida.

# k34 olle 37 09:24
Tack Per-Åke, då är den din.

# k35 ida 33 14:10
När får jag berätta att arbetet pågår? Jag får frågor från lokaltidningen.

# k36 olle 33 14:22 > k35
Du får säga att vi arbetar med en plan och att nämnderna ska få tycka till. Innehållet får vänta tills det finns ett förslag.

# k37 ida 33 14:25
Då svarar jag så.

# k38 rolf 28 09:15
Drifttiderna på den första skolan är ändrade nu. Rektorn ringde och undrade om något var trasigt, för det var så tyst på kvällen.

# k39 amir 28 09:18 > k38
Bästa betyget man kan få 😄

# k40 olle 21 10:05
Listan med det som redan är beslutat blev längre än jag trodde. Nils fick rätt. Den blir bilaga 1.

# k41 nils 21 10:12
Spara den. Den är halva ert klimatkontrakt.

# k42 olle 15 13:30
Gruppledarna har fått en muntlig genomgång. Två frågor kom tillbaka: vad kostar det, och vad händer på landsbygden? Den andra har jag lagt som diskussion.

# k43 maja 15 13:44 > k42
Samma två frågor som vi fick. Kostnaden blev lättare att prata om när vi visade vad det kostar att vänta, till exempel med fönstren.

# k44 olle 8 09:20
Version 2 av dispositionen är inlagd. Anpassningen har fått ett eget kapitel och jag har slagit ihop två andra.

# k45 maja 8 10:02 > k44
Bättre! Nu ser man vad ni vill göra först.

# k46 fatima 5 12:40
Jag saknar maten i version 2. Är den struken?

# k47 olle 5 12:52 > k46
Nej, den ligger i kapitel 3 om den egna verksamheten. Rubriken är otydlig, jag ändrar.

# k48 olle 2 16:30
Rubriken är ändrad. Nästa vecka börjar jag skriva kapitel 3. @Karlstad, den som vill läsa medan jag skriver får gärna säga till.

# k49 maja 1 08:20 > k48
Jag läser gärna.
`),
};
