// The texts of the climate plan's outline, of the slides about it, and of the notes from talks with politicians.
import { figuresSource } from "./sources";

const outlineBeginning = `# Klimatplan för Kristinehamn, disposition

Det här är en disposition, inte ett förslag till beslut. Planen ska gälla för alla nämnder och beslutas av kommunfullmäktige efter remiss.

## 1. Varför en klimatplan

Kommunen har klimatmål i flera dokument men ingen plan som håller ihop dem. Kapitlet beskriver vad som redan är beslutat. Hela listan finns i bilaga 1.`;

const figures = `Utsläppen i Kristinehamn var 124 594 ton CO2e år 2024, jämfört med 194 204 ton år 1990. Transporterna stod för 54 274 ton, eller 44 procent, år 2024. Utsläppen ökade både 2023 och 2024.

${figuresSource}`;

export const outlineFirst = `${outlineBeginning}

## 2. Utsläppen i dag

${figures}

## 3. Mål

## 4. Det kommunen gör i sin egen verksamhet

## 5. Det vi gör tillsammans med andra

## 6. Vad det kostar

## 7. Uppföljning

## 8. Övrigt, till exempel klimatanpassning`;

export const outlineSecond = outline("3. Den egna verksamheten");

export const outlineThird = outline("3. Den egna verksamheten: resor, lokaler, mat och inköp");

function outline(ownWork: string): string {
  return `${outlineBeginning}

## 2. Utsläppen i dag

${figures}

Olika årgångar av statistiken ger olika tal. Planen använder en årgång och anger den.

## ${ownWork}

- Resor och fordon. Ägare: energi- och fordonsansvarig.
- Egna lokaler, energi och anpassning. Ägare: energi- och fordonsansvarig tillsammans med säkerhetssamordnaren.
- Mat och inköp. Ägare: måltidsutvecklaren.

## 4. Klimatanpassning: vatten och värme utomhus

Skyfall, höga flöden och värmeböljor. Vad vi vet, vad vi inte vet och vad som görs först. Ägare: säkerhetssamordnaren.

## 5. Det vi gör tillsammans med andra

Kollektivtrafik, företag, föreningar och landsbygd. Här kan kommunen påverka men inte bestämma.

## 6. Mål och uppföljning

Få mål som går att mäta. Uppföljning en gång om året i årsredovisningen.

## 7. Vad det kostar

Kostnad per område, och vad det kostar att vänta.

## Bilaga 1. Det som redan är beslutat`;
}

const slidesBeginning = `# Klimatarbetet på tio minuter

## Varför en klimatplan?

- Vi har mål på flera ställen, men ingen plan som håller ihop dem
- Vi är tvillingstad till Karlstad i Klimatneutrala städer 2030
- Planen ska gå att genomföra med dem vi är

## Så ser utsläppen ut

- 1990: 194 204 ton CO2e
- 2024: 124 594 ton CO2e
- Transporter: 44 procent av utsläppen 2024
- ${figuresSource}`;

const slidesEnd = `## Fyra områden

- Transporter
- Egna lokaler
- Mat och inköp
- Vatten och värme

## Vad händer nu?

- Nämnderna får ett förslag på remiss
- Kommunfullmäktige beslutar
- Frågor? Hör av dig till samordnaren`;

export const slidesFirst = `${slidesBeginning}

## Så är vi organiserade

- Samordnare på kommunledningsförvaltningen
- En ägare för varje område
- Klimatgruppen träffas varannan vecka

${slidesEnd}`;

export const slidesSecond = `${slidesBeginning}

${slidesEnd}`;

export const anchoringNotes = `Förankring, anteckningar
Internt i Kristinehamn

Genomgång med gruppledarna, fem minuter var, utan bilder.

Det som flera tog upp:
- Vad kostar det, och vad kostar det att vänta?
- Vad betyder planen för den som bor på landsbygden?
- Hur vet vi att det fungerar?

Det som fick stöd:
- Att börja med den egna verksamheten.
- Att planen har få områden och att någon äger varje område.
- Att maten finns med.

Att göra:
- Räkna på kapitel 3 före nästa genomgång (Rolf och Fatima).
- Fråga Karlstad hur de resonerat om landsbygden (Olle, som diskussion i det gemensamma).
- Ta fram en text på en halv sida som alla kan använda (Ida).`;
