// "Transporter", the first weeks: where to begin, charging places, and an answer to Region Värmland.
import { script } from "../script";

export const transporterFirstWeeks = script(`
# t1 maja 64 09:05
Hej och välkomna hit! Det här rummet är till för allt som rör transporter: resor i tjänsten, fordon, laddning och kollektivtrafik. Båda kommunerna läser, så skriv som du skulle ha skrivit till en kollega i grannkommunen.

# t2 olle 64 09:12
Tack! Skönt att slippa mejltrådarna. Från oss är det jag, Sanna och Rolf till att börja med.

# t3 sanna 64 09:20
Hej! Trafikplanerare på tekniska förvaltningen. Jag kan gator, cykelvägar och hållplatser, mindre om tjänstebilar.

# t4 karin 64 10:02
Hej från teknik- och fastighetsförvaltningen. Jag håller i laddplatserna vid våra egna lokaler.

# t5 jonas 64 10:15
Jonas, upphandling. Fråga gärna innan ni skriver kraven, inte efteråt 🙂

# t6 maja 63 09:02
Några siffror att utgå från:

| | Karlstad | Kristinehamn |
|---|--:|--:|
| Utsläpp 2024, ton CO2e | 262 348 | 124 594 |
| varav transporter | 154 634 | 54 274 |
| transporternas andel | 59 % | 44 % |

Källa: SMHI:s nationella emissionsdatabas i Klimatkollens publicering, årgång 2024, hämtad 2026-08-20. Andra årgångar ger andra tal, så ange alltid vilken du använder.

# t7 olle 63 09:31 > t6
Bra att källan är med. Vi har suttit på möten där två personer haft olika siffror och båda haft rätt.

# t8 sanna 63 09:40
Ingår genomfartstrafiken på E18 i de här talen?

# t9 maja 63 10:05 > t8
Ja. Det är territoriella utsläpp, så det som släpps ut inom kommungränsen räknas, också från bilar som bara kör igenom. Därför kan vi inte styra över hela posten.

# t10 sanna 63 10:11 > t9
Då behöver vi skilja på det vi råder över och det vi bara kan påverka.

# t11 maja 62 08:50
Precis. Transporterna är 59 % av våra utsläpp och 44 % av era. Ska vi börja med resorna i tjänsten? Där bestämmer vi själva.

# t12 olle 62 09:03 > t11
Ja. Vi har ingen plan än, så det vore bra att få se hur er resepolicy blev till – också det som inte gick.

# t13 maja 62 09:15 > t12
Jag lägger underlaget i dokumentlistan i veckan. Det är ett utkast för synpunkter, så säg vad ni tycker.

# t14 rolf 61 13:20
Vi har fem förvaltningar och minst fyra sätt att boka bil. Någonstans finns det säkert en pärm också.

# t15 karin 61 13:26 > t14
Så såg det ut hos oss. Det första vi gjorde var att räkna bilarna. Det tog längre tid än vi trodde.

# t16 rolf 61 13:31
Hur gjorde ni rent praktiskt?

# t17 karin 61 13:58 > t16
Ungefär så här:

1. Listan från försäkringen. Den är mer komplett än vårt eget register.
2. Körjournaler för tre månader, där det fanns sådana.
3. En runda till enhetscheferna: vilka bilar står stilla?
4. Avstämning mot leasingavtalen med ekonomi.

Punkt 3 gav mest. Folk vet mycket väl vilka bilar som inte används.

# t18 rolf 61 14:05
Försäkringslistan hade jag inte kommit på. Tack!

# t19 maja 60 15:10
Nu ligger ”Resepolicy, underlag” i dokumentlistan. Kapitel 3 om egen bil i tjänsten är det vi är mest osäkra på.

# t20 sanna 59 08:32 > t19
Läst. Jag gillar att ni börjar med frågan om resan behövs. Hur tog cheferna emot det?

# t21 maja 59 08:55 > t20
Blandat. De som redan hade digitala möten såg ingen skillnad. Hemtjänsten undrade om vi hade läst deras uppdrag, och det var en rimlig fråga. Deras resor styrs av hur turerna planeras, inte av en resepolicy. Vi skrev om det avsnittet efteråt.

# t22 olle 59 09:10 > t21
Sådant vill jag ha med i replikeringsplanen: vad ni ändrade och varför.

# t23 nils 59 10:44
Skriv gärna upp det efter hand. När klimatkontraktet ska revideras behöver vi ändå berätta om våra erfarenheter, och då är det bra om de redan finns på papper.

# t24 sanna 56 13:05
En fråga om laddplatserna: hur räknade ni ut hur många som behövs vid hemtjänstens lokaler?

# t25 karin 56 13:40 > t24
Vi utgick från hur många bilar som står där samtidigt på natten, inte från hur många bilar enheten har. Sedan lade vi till ett par platser för besök och för att kunna växa. Och vi valde lastbalansering i stället för fler ampere.

# t26 rolf 56 13:52
Räckte elservisen?

# t27 karin 56 14:10 > t26
På de flesta ställen, tack vare lastbalanseringen. På ett par adresser behövde vi större servis och då blev det väntetid hos elnätsbolaget. Räkna med att väntan tar längre tid än själva bygget. Fråga dem först.

# t28 rolf 56 14:18
Då gör jag det. Vi har en förskola och ett äldreboende på samma servis, och jag misstänker att den redan är full.

# t29 amir 55 09:25 > t28
Titta på årets effekttoppar innan ni beställer större. Vi hade ett kök och ett ventilationsaggregat som startade samtidigt varje morgon. När vi flyttade ventilationen en kvart behövdes ingen ny servis.

# t30 rolf 55 09:33
Det är nästan för enkelt. Jag ber om timvärdena.

# t31 amir 55 09:36
Be om kvartsvärden om det går. Topparna är korta.

# t32 sanna 54 15:02
Vad kostar en plats ungefär? Vi ska lämna in behov till investeringsbudgeten.

# t33 karin 54 15:20 > t32
Jag har siffror, men upphandlingen pågår så jag får återkomma. Jonas?

# t34 jonas 54 15:41 > t33
Stämmer. Vi väntar med priserna tills avtalet är tilldelat. Kravspecifikationen kan ni få redan nu, den är annonserad.

# t35 sanna 54 15:44
Den räcker långt. Tack!

# t36 jonas 53 10:12
Karin, kan du titta på raden om markarbeten?
@deleted 53 10:14

# t37 jonas 53 10:15
Fel rum av mig, bortse från det.

# t38 sanna 50 08:45
Region Värmland har samråd om kollektivtrafiken nästa år. Ska vi svara var för sig eller tillsammans?

# t39 maja 50 09:02 > t38
Tillsammans i det som gäller pendlingen mellan oss, då väger det tyngre. Resten svarar vi på själva.

# t40 sanna 50 09:15
Då föreslår jag att det gemensamma handlar om tre saker:

- avgångar som passar den som börjar jobba före sju
- att bussen väntar in tåget när det är försenat
- plats för cyklar ombord

# t41 olle 50 09:40 > t40
Bra avgränsning. Morgonavgångarna är den fråga jag hör mest från personalen.

# t42 maja 50 10:30 > t40
Jag håller med om alla tre. Kan du skriva ett utkast så läser jag?

# t43 sanna 48 16:05
Nu finns ett utkast på en sida. Jag har inte med några resandesiffror, för jag har inga som jag litar på.

# t44 maja 47 08:31 > t43
Hellre inga siffror än fel siffror. Jag har ändrat två meningar, annars är det klart.

# t45 nils 47 08:50
Vi lämnar vårt exemplar till registratorn. Gör ni likadant hos er?

# t46 olle 47 09:04 > t45
Ja, jag tar det med vår registrator i dag.

# t47 sanna 43 14:20
Nu är samrådssvaret skickat. Tack för läshjälpen!

# t48 maja 43 14:25
Snyggt jobbat 👏
`);
