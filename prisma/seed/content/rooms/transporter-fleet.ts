// "Transporter", the later weeks: vehicles and fuels, how the staff travel, and the travel policy's third draft.
import { script } from "../script";

export const transporterFleet = script(`
# t49 rolf 41 09:10
Ny fråga. Ett halvdussin av våra lätta lastbilar ska bytas. Alla säger el, men gatuavdelningen vill kunna dra släp också när det är kallt. Hur har ni gjort?

# t50 karin 41 09:32 > t49
El på dem som kör inne i stan, de kör sällan långt på en dag. Ett par fick vänta. Vi lånade en bil och provade en vinter först. Det lugnade många.

# t51 jonas 41 09:50 > t49
Skriv räckvidden som funktionskrav: ”ska klara en vanlig arbetsdag med släp i minus femton”. Inte som ett antal kilowattimmar. Då går anbuden att jämföra.

# t52 rolf 41 10:03 > t51
Det tar jag rakt av.

# t53 sanna 40 13:15
Och maskinerna som inte går att byta? Väghyveln lever tio år till.

# t54 amir 40 13:40 > t53
HVO100, om tillverkaren godkänner det. De flesta gör det. Se upp med två saker: priset svänger, och råvaran spelar roll. Vi kräver att leverantören redovisar ursprunget.

# t55 jonas 40 13:52 > t54
Och skriv in att ni får byta drivmedel under avtalstiden. Det är lätt att glömma.

# t56 olle 40 14:10
Hur tänker ni om biogas? Här finns lantbruk som skulle kunna lämna gödsel, men det ligger några år bort.

# t57 amir 39 08:44 > t56
För tunga fordon tycker jag att ni ska ha kvar det spåret, särskilt för sopbilar. För personbilar har vi släppt det. Det finns för få ställen att tanka på.

# t58 sanna 39 09:00
Då blir det en fråga till nästa gång sophämtningen handlas upp. Jag skriver upp den.

# t59 rolf 36 10:20
Kan vi köpa in fordon tillsammans? Det känns onödigt att vi skriver samma kravspecifikation två gånger, fyra mil ifrån varandra.

# t60 jonas 36 10:41 > t59
Det går, men svaret är längre än ja eller nej. Jag gör en diskussion av din fråga.

# t61 rolf 36 10:43
Gör det.

# t62 sanna 33 09:05
Jag har gjort ett utkast till resvaneundersökning för medarbetarna. Frågorna ligger i dokumentlistan, för synpunkter.

# t63 maja 33 11:20 > t62
Bra frågor. Den om varför man tar bilen är viktigast, men låt folk välja flera svar. Ingen har bara ett skäl.

# t64 sanna 33 11:31
Sant, jag ändrar.

# t65 ida 32 08:50
Jag hjälper gärna till med inbjudan. Skicka den bara inte en fredagseftermiddag.

# t66 karin 32 09:15 > t62
Fråga också var bilen står när de kommer fram. Fri parkering är en förmån som vi sällan pratar om.

# t67 olle 32 09:26 > t66
Den frågan blir inte populär. Ta med den.

# t68 anika 30 10:05 en
I can share the script we use to clean the driving logs. It only keeps month, unit and kilometres, no names and no registration numbers. I could show Rolf how to run it.

# t69 rolf 30 10:22 > t68
Tack Anika! Visa mig gärna, då kan vi köra det själva nästa år.

# t70 anika 30 10:25 en
Half an hour is enough. I'll send you a time.

# t71 maja 30 10:40 > t68
Bra att registreringsnumren försvinner redan i första steget.

# t72 rolf 26 13:10
Nu har jag kört Anikas skript på våra körjournaler. En hel del av bilarna går mindre än två mil i veckan. Jag trodde att det var fel i filen, men det var det inte.

# t73 karin 26 13:22 > t72
Välkommen i klubben.

# t74 olle 26 13:30 > t72
Då har vi något att visa ledningsgruppen. Kan du göra en sammanställning per förvaltning, utan att peka ut enskilda enheter?

# t75 rolf 26 13:34
Ja, den är klar till nästa vecka.

# t76 sanna 22 09:12
Hur gör ni med tjänstecyklarna? Våra står i ett förråd som ingen har nyckel till.

# t77 karin 22 09:40 > t76
Samma bokning som bilarna, och cykeln kommer först i listan när resan är kort. Det gjorde större skillnad än att köpa fler cyklar. Sedan måste någon ha i uppdrag att pumpa däcken.

# t78 sanna 22 09:44
Det sista är nog hela hemligheten.

# t79 maja 20 08:30
Påminnelse: avstämning om transporter nästa vecka. Kalenderfilen ligger i dokumentlistan. Säg till i förväg om du vill ta upp något.
@edited 20 08:47
Påminnelse: avstämning om transporter nästa vecka, digitalt som vanligt. Kalenderfilen ligger i dokumentlistan. Säg till i förväg om du vill ta upp något.

# t80 rolf 20 09:02
Jag vill ta upp elservisen vid förskolan. Kvartsvärdena har kommit.

# t81 amir 20 09:05 > t80
Äntligen. Var det ventilationen?

# t82 rolf 20 09:11 > t81
Det var ventilationen. Och diskmaskinen.

# t83 olle 17 15:25
Ledningsgruppen har sett Rolfs sammanställning. De vill ha ett förslag på hur bilarna kan delas mellan förvaltningarna. Ingen sa nej, vilket förvånade mig.

# t84 nils 17 15:40 > t83
Bra. Ta med dem tidigt i nästa steg också. Hos oss gick det trögt när vi ändrade bokningen utan att ha frågat enheterna.

# t85 rolf 14 10:15
Vem äger era bilar i dag? En gemensam pool, eller varje förvaltning?

# t86 karin 14 10:33 > t85
En pool i centrum, övriga bilar hos enheterna. Poolen betalas per timme och mil av den som bokar. Det ska kännas i budgeten att ha en bil stående.

# t87 jonas 14 10:41 > t86
Ett råd: bestäm priset för ett helt år i taget. Vi ändrade mitt i ett år och det blev många samtal.

# t88 sanna 9 11:05
Elnätsbolaget har svarat om två av adresserna. En går bra direkt, den andra får vänta. Jag lägger in det i planeringslistan när jag vet mer.

# t89 karin 9 11:18 > t88
Byt ordning då, och bygg den som går först. Politikerna vill hellre se en laddplats än en tidplan.

# t90 sanna 9 11:20
Så gör vi.

# t91 ida 6 13:02
Får jag skriva en notis på intranätet om tjänstecyklarna? Nyckeln har kommit fram.

# t92 sanna 6 13:06 > t91
Gärna! Däcken är pumpade också.

# t92b rolf 3 09:40
Det var Bengt på förrådet som hade nyckeln hela tiden. Han har varit sjukskriven sedan i våras, så ingen kom på att fråga.

# t93 maja 2 14:11
Nu ligger version 3 av ”Resepolicy, underlag” i listan. Den är för synpunkter. Utsläppen i kapitel 2 gäller 2024, och kapitel 3 är omskrivet efter era kommentarer.

# t94 sanna 1 15:40 > t93
Tack! Jag läser den i morgon. En fråga redan nu: hur räknade ni med dem som inte kan ladda hemma?

# t95 olle 1 15:42
Jag tar upp resepolicyn på nästa möte med förvaltningscheferna. Bra om vi har samlat våra synpunkter till dess.

# t96 maja -48m > t94
Bra fråga. Kort svar: de laddar på arbetsplatsen till självkostnadspris. @Karin Sundh vet hur priset är räknat.

# t97 karin -31m > t96
Elpriset per timme plus en liten avgift för drift. Jag kan visa arket på avstämningen.

# t98 sanna -12m
Perfekt, då sätter jag upp det på listan. @Maja Lindqvist och @Olle Berg, räcker en halvtimme till det?
`);
