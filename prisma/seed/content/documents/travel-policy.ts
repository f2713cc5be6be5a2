// The text of the travel policy's background paper, in its three versions.
import { figuresSource } from "./sources";

const beginning = `# Resepolicy, underlag

Underlag för en ny resepolicy. Karlstads kommun, kommunledningskontoret.

## 1. Vad policyn ska leda till

Resor i tjänsten ska ske på ett sätt som är säkert, kostar lite och släpper ut lite. Den som planerar en resa frågar i den här ordningen:

- Behövs resan, eller går det lika bra med ett digitalt möte?
- Går det att gå, cykla eller åka kollektivt?
- Går det att åka tillsammans, i en av kommunens bilar?
- Först därefter: egen bil, efter beslut av chefen.`;

const bookings = `## 4. Så bokas resor

All bokning sker på ett ställe, både för bilar och för cyklar. Är resan kort visas cykeln först. Bilar som har laddats färdigt visas före dem som laddar.`;

export const policyFirst = `${beginning}

## 2. Utgångsläge

Kommunen har i dag flera sätt att boka bil. Körjournaler finns för ungefär hälften av bilarna. En genomgång av samtliga bilar pågår.

## 3. Egen bil i tjänsten

Egen bil används när inget annat sätt fungerar. Chefen bör godkänna resan i förväg. Avsnittet behöver arbetas om: hemtjänsten, vikarier och den som bor långt från kollektivtrafiken har olika behov.

${bookings}`;

export const policySecond = `${beginning}

## 2. Utgångsläge

Kommunen har i dag flera sätt att boka bil. Genomgången visar att en del bilar används sällan. De ska i första hand delas mellan enheter och i andra hand lämnas tillbaka.

## 3. Egen bil i tjänsten

Egen bil används när inget annat sätt fungerar. Chefen godkänner resan i förväg. Hemtjänstens resor mellan brukare omfattas inte. De hanteras i arbetet med turplanering.

${bookings}`;

export const policyThird = `${beginning}

## 2. Utgångsläge

Utsläppen i Karlstads kommun var 262 348 ton CO2e år 2024. Transporterna stod för 154 634 ton, eller 59 procent. Resorna i tjänsten är en liten del av detta, men en del som kommunen själv beslutar om.

${figuresSource}

Genomgången av bilarna visar att en del används sällan. De ska i första hand delas mellan enheter och i andra hand lämnas tillbaka.

## 3. Egen bil i tjänsten

- Egen bil används när inget annat sätt fungerar. Chefen godkänner resan i förväg.
- Den som bor långt från kollektivtrafiken kan få ett undantag. Chefen beslutar för ett år i taget.
- Kommunens bilar tas inte hem över natten. De ska stå på laddning.
- Hemtjänstens resor mellan brukare omfattas inte. De hanteras i arbetet med turplanering.

${bookings}

## 5. Uppföljning

Antal mil per färdsätt redovisas en gång om året för varje förvaltning. Ingen enskild persons resor redovisas.

## Frågor vi vill ha synpunkter på

- Är undantaget för den som bor långt från kollektivtrafiken rimligt?
- Hur ska laddning hemma ersättas, och vad gäller för den som inte kan ladda hemma?`;
