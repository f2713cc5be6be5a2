// The shared room about heat, water and power cuts.
import { script } from "../script";
import type { DemoRoom } from "../types";

export const preparedness: DemoRoom = {
  id: "talig",
  title: "Säker och tålig kommun",
  description: "Värme, vatten och elavbrott: hur vi förbereder oss och vad vi lär oss.",
  audience: "shared",
  workPackage: "safe",
  created: { by: "lena", when: { daysAgo: 58, at: "13:00" } },
  messages: script(`
# s1 lena 57 09:00
Hej! Här pratar vi klimatanpassning och beredskap. Jag heter Lena och är beredskapssamordnare i Karlstad. Vi har mest erfarenhet av höga flöden i älven, och minst av värme.

# s2 perake 57 09:25 > s1
Per-Åke, säkerhetssamordnare i Kristinehamn. Vi har också vatten på två håll, ån genom stan och Vänern. Värme har vi haft några somrar, men vi har ingen riktig rutin.

# s3 lena 57 09:31
Då börjar vi med värmen, den är vi båda dåliga på.

# s4 perake 57 09:33
Det är en bra grund för ett samarbete.

# s5 lena 55 10:15
Tre saker jag skulle vilja reda ut:

- Vem bestämmer att vi går över till värmerutinen?
- Vem ringer de äldre som bor ensamma utan hemtjänst?
- Var finns det svala lokaler som är öppna på kvällen?

# s6 perake 55 10:40 > s5
Hos oss är det oklart på alla tre. På äldreboendena finns en pärm, resten är god vilja.

# s7 fatima 55 11:05
Skolköken stänger på sommaren men lokalerna är svala. Matsalen på en av skolorna skulle kunna vara öppen, om någon låser.

# s8 lena 55 11:12 > s7
Så tänkte inte vi. Vi letade efter lokaler med kylanläggning, men en stenbyggnad med tjocka väggar räcker långt.

# s9 perake 52 13:30
Vilken varning utgår ni från? SMHI har ju flera nivåer för höga temperaturer.

# s10 lena 52 13:44 > s9
Vi börjar redan på den lägsta, men bara med att påminna cheferna. Se https://www.smhi.se för hur varningarna är upplagda. Jag vill inte skriva av nivåerna i vår rutin, för då blir de gamla.

# s11 perake 52 13:50
Klokt. Länka i stället för att skriva av.

# s12 lena 49 08:40
Jag har lagt upp ”Checklista värmebölja” i dokumentlistan. Den är för synpunkter. En sida, och den ska fortsätta vara en sida.

# s13 perake 49 15:02 > s12
Kommenterat. Det enda jag saknar är medicinerna: en del ska inte stå varmt.

# s14 lena 49 15:10
Självklart. Jag ber vår medicinskt ansvariga sjuksköterska läsa.

# s15 lena 44 09:20
Byter ämne till skyfall. Har ni en skyfallskartering?

# s16 perake 44 09:48 > s15
En äldre för centrum. Den visar var vattnet rinner, men inte vad som händer om en trumma är igensatt.

# s17 lena 44 10:03 > s16
Det är trummorna som är frågan. Vi började fråga driftpersonalen i stället för kartan. De kunde räkna upp de ställen där det brukar bli stående vatten.

# s18 rolf 44 10:15
Bekräftar. Gatudriften har en egen lista i telefonen.

# s19 perake 44 10:21 > s18
Då ska vi be snällt om den listan. Vem frågar jag?

# s20 rolf 44 10:24
Mig. Jag ordnar det.

# s21 rolf 40 14:40
Listan har kommit. Nitton ställen, och fyra av dem finns inte på karteringen.

# s22 perake 40 14:52
Tack! Vi lägger in dem i kartan och går igenom dem innan nästa gång det behövs.

# s23 lena 40 15:05 > s21
Det gör vi också. Vi trodde att vi var färdiga.
@edited 40 15:07
Det gör vi också. Vi trodde att vår karta var färdig.

# s24 sanna 35 10:30
När vi ändå gräver för cykelvägen kan vi lägga ett svackdike som tar hand om regnvattnet. Ska jag räkna på det?

# s25 perake 35 10:41 > s24
Ja tack. Fråga va-avdelningen samtidigt, annars får vi göra om det.

# s26 lena 31 13:10
Elavbrott. Hur länge klarar era trygghetspunkter sig på reservkraft?

# s27 perake 31 13:35 > s26
Det vill jag inte skriva här. Vi tar det på telefon.

# s28 lena 31 13:38 > s27
Du har rätt, det var slarvigt av mig. Det här är inte platsen för sårbarheter. Jag tar bort frågan ur min lista och ringer.

# s29 perake 31 13:41
Ingen fara. Bra att vi är överens om var gränsen går.

# s30 lena 30 09:00
Till alla i rummet: vi skriver om arbetssätt och rutiner här, aldrig om vad en viss anläggning klarar eller inte klarar. Är du osäker, ring i stället.

# s31 karin 27 11:15
En fråga från transportsidan: när bilarna går på el, vad händer med hemtjänsten vid ett långt elavbrott?

# s32 lena 27 11:30 > s31
Bra fråga, och den ska vara med när bilarna köps in, inte efteråt. Principen hos oss är att några bilar alltid ska vara fulladdade på kvällen och att turerna ska gå att planera om för färre bilar.

# s33 perake 27 11:42 > s31
Vi har ingen princip. Får jag låna er?

# s34 lena 27 11:43
Varsågod.

# s35 karin 27 11:50
Jag skriver in fulladdat klockan 18 som inställning i laddsystemet. Det är en rad i kravspecifikationen.

# s36 perake 23 08:50
Avsnittet om klimatanpassning till klimatplanen är skrivet, en sida. Olle har det. Jag utgick från er checklista och från listan med nitton ställen.

# s37 lena 23 09:05 > s36
Fint! Den listan blev till nytta.

# s38 lena 18 10:20
Ska vi öva tillsammans? En skrivbordsövning på två timmar, värmebölja och elavbrott samtidigt. Inga uniformer.

# s39 perake 18 10:35 > s38
Ja. Vi tar med hemtjänsten och en rektor. Om bara vi som kan det här övar så vet vi redan svaret.

# s40 ida 18 10:50
Får jag vara med? Det är jag som ska skriva på webben när det händer.

# s41 lena 18 10:52 > s40
Det måste du.

# s42 lena 11 14:00
Övningen är genomförd. Tre saker att ta med sig:

1. Ingen visste vem som fick öppna matsalen. Nu vet vi.
2. Telefonlistan var ett halvår gammal och fyra nummer var fel.
3. Webbtexten gick ut efter en halvtimme. Det var snabbare än vi hade hoppats.

# s43 perake 11 14:15 > s42
Och det fjärde: ingen tänkte på att grannkommunen hade samma problem samtidigt. Vi ringde samma leverantör av fläktar.

# s44 lena 11 14:18 > s43
Det är det viktigaste av allt. Jag lägger in det i checklistan som en egen punkt.

# s45 lena 7 09:30
Checklistan är nu färdig, version 2. Tack alla! Vem som gör vad har vi beslutat i diskussionen.

# s46 perake 7 09:41
Den sitter redan på väggen.

# s47 fatima 3 13:15
Vaktmästaren på skolan har fått nyckeln till matsalen och en instruktion. En sida, Lena.

# s48 lena 3 13:20 > s47
❤️
`),
};
