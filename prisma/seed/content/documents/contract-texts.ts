// The texts of the climate contract in short form and of the declaration of intent.
import { figuresSource } from "./sources";

const contractBeginning = `# Klimatkontrakt 2030, Karlstad

Kortversion. Den fullständiga versionen finns hos kommunen.

## 1. Syftet

Klimatkontraktet beskriver hur kommunen, myndigheterna och Viable Cities tillsammans ska arbeta för att omställningen ska gå snabbare. Det revideras varje år.

## 2. Parter

Kommunen, Viable Cities och sex myndigheter: Energimyndigheten, Vinnova, Formas, Tillväxtverket, Trafikverket och Naturvårdsverket.

## 3. Kommunens åtaganden

Arbetet sker i tre arbetspaket:

- Rättvis omställning
- Säker och tålig kommun
- Intelligent stad och land

Utsläppen i Karlstad var 262 348 ton CO2e år 2024. Transporterna stod för 59 procent.

${figuresSource}`;

const contractRest = `## 6. Strategiska utvecklingsprojekt

- Resor i tjänsten: gemensam bilpool, laddning och en ny resepolicy.
- Egna lokaler: driftoptimering före ombyggnad.
- Värme och vatten: rutiner som övas tillsammans med grannkommunen.

## 7. Uppföljning

### 7.1 Viktigaste uppdateringar

Kristinehamn är tvillingstad. De två kommunerna arbetar i en gemensam arbetsyta.

### 7.2 Mest angelägna erfarenheter att dela

Erfarenheterna samlas under året och förs in vid nästa revidering.`;

export const contractDraft = contractBeginning;

export const contractSecond = `${contractBeginning}

${contractRest}`;

export const contractFinal = `${contractBeginning}

${contractRest}

## Bilaga 1. Länkar till dokument

- Resepolicy, underlag
- Checklista värmebölja
- Utsläpp per sektor 1990–2024`;

export const intent = `# Avsiktsförklaring tvillingskap

Karlstads kommun och Kristinehamns kommun, inom Klimatneutrala städer 2030.

## Bakgrund

Karlstad har deltagit i satsningen sedan 2021 och är pionjärstad. Kristinehamn är ny i satsningen och är Karlstads tvillingstad. Kristinehamn ska utveckla en samlad kommunal klimatpolitik.

## Avsikt

Kommunerna avser att

- dela arbetssätt, underlag och erfarenheter med varandra, också sådana som inte gav önskat resultat
- svara på varandras frågor inom tre arbetsdagar
- utse var sin samordnare
- tillsammans ta fram minst en replikeringsplan om året.

## Tid

Avsiktsförklaringen gäller från den 9 december 2024 till och med den 31 december 2027.

## Kostnader och ansvar

Varje kommun bär sina egna kostnader och svarar för sina egna handlingar. Avsiktsförklaringen är inte ett avtal om köp av tjänster.`;
