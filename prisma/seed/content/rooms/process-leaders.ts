// Karlstad's internal room for those who lead the work.
import { script } from "../script";
import type { DemoRoom } from "../types";

export const processLeaders: DemoRoom = {
  id: "processledarna",
  title: "Processledarna",
  description: "Karlstads egen samordning: vem gör vad, och vad är vi redo att dela?",
  audience: "1780",
  created: { by: "maja", when: { daysAgo: 64, at: "08:30" } },
  messages: script(`
# p1 maja 63 08:40
Här tar vi det som bara rör oss. Allt annat i de gemensamma rummen, så att vi inte får två versioner av samma samtal.

# p2 nils 63 08:52 > p1
Bra. Jag föreslår att vi lägger fyra timmar i veckan sammanlagt på Kristinehamns frågor. Blir det mer får vi prata om det.
@edited 63 08:55
Bra. Jag föreslår att vi lägger fyra timmar i veckan sammanlagt på Kristinehamns frågor till att börja med. Blir det mer får vi prata om det.

# p3 karin 63 09:10
Fyra timmar räcker om vi slipper svara på samma sak flera gånger. Därför gillar jag att det blir skriftligt.

# p4 jonas 55 13:02
Påminnelse: upphandlingen av laddplatser pågår. Inga priser och inga anbudsgivare någonstans i det gemensamma förrän tilldelningen är klar.

# p5 karin 55 13:10 > p4
Jag fick frågan redan i går. Svarade att jag återkommer.

# p6 jonas 53 10:16
Karin, kan du titta på raden om markarbeten i ”Kostnader laddplatser”? Jag råkade skriva i fel rum, men det var inga siffror.

# p7 karin 53 10:40 > p6
Raden är ändrad. Det var dubbelt upp för asfalten.

# p8 nils 42 09:15
Klimatkontraktet: vi behöver våra viktigaste erfarenheter på en sida. Jag öppnar en intern diskussion, så samlar vi dem där först.

# p9 amir 42 09:22 > p8
Ventilationen som flyttades en kvart. Jag menar allvar.

# p10 nils 42 09:25
Den är med.

# p11 maja 29 15:00
Hur mycket tid har vi lagt hittills? Jag har hållit mig runt en timme i veckan.
@edited 29 15:01
Hur mycket tid har ni lagt hittills? Jag har hållit mig runt en timme i veckan.

# p12 karin 29 15:12 > p11
Ungefär lika. Fast jag har fått tillbaka en del: Rolfs fråga om servisen fick oss att kontrollera två av våra egna.

# p13 lena 29 15:20 > p11
Jag har lagt mer, men det är för att vi gör rutinerna tillsammans. Då är det inte stöd utan arbete.

# p14 maja 6 09:12
Ska vi dela kostnaderna för laddplatserna redan nu? Upphandlingen är inte klar.

# p15 jonas 6 09:20 > p14
Vänta till tilldelningen. Skriv i det gemensamma rummet att siffrorna kommer när avtalet är klart.

# p16 maja 6 09:24
Bra, då gör jag så.

# p17 maja 4 15:20
Förslaget till Arvika är skickat. Svarar de ja blir det en egen arbetsyta, så det påverkar inte den här.

# p18 nils 4 15:31 > p17
Då får vi se över timmarna igen. Jag tar det på vårt nästa möte.
`),
};
