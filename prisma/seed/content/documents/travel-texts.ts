// The texts of the staff survey and of the first replication plan.

const surveyBeginning = `# Resvaneundersökning, frågor till medarbetare

Undersökningen är frivillig och tar ungefär fem minuter. Vi sparar inga namn. Svar från arbetsplatser med färre än tio svarande redovisas inte för sig.

## Till och från arbetet

- 1. Hur ofta arbetar du på din vanliga arbetsplats?
- 2. Hur långt har du dit? (under 2 km, 2–5 km, 5–15 km, 15–30 km, längre)
- 3. Hur reste du den senaste arbetsdagen?
- 4. Hur reser du oftast på sommaren?
- 5. Hur reser du oftast på vintern?
- 6. Hur lång tid tar resan?`;

const surveyEnd = `## I tjänsten

- 9. Hur ofta reser du i tjänsten?
- 10. Vilket färdsätt använde du senast?
- 11. Kunde mötet ha varit digitalt?
- 12. Vad skulle göra det lättare att välja cykel, buss eller tåg?`;

export const surveyFirst = `${surveyBeginning}
- 7. Om du brukar ta bilen, vilket är ditt viktigaste skäl?
- 8. Skulle du kunna byta färdsätt någon dag i veckan?

${surveyEnd}`;

export const surveySecond = `${surveyBeginning}
- 7. Om du brukar ta bilen, vilka är dina skäl? Du kan välja flera.
- 8. Var parkerar du när du är framme, och vad betalar du?

${surveyEnd}
- 13. Skulle du kunna byta färdsätt någon dag i veckan?

## Så används svaren

Svaren används när vi planerar cykelparkering, laddplatser och bokning av tjänstebilar. Sammanställningen delas med Karlstads kommun, som ställer samma frågor.`;

export const replicationPlanText = `# Replikeringsplan, resor i tjänsten

Vad Kristinehamn tar med sig från Karlstads arbete. Ansvarig: samordnaren.

## 1. Vad vi tar med oss

- Genomgången av bilarna: försäkringslista, körjournaler, samtal med enhetschefer och avstämning mot leasingavtal.
- En gemensam bilpool i centrum där den som bokar betalar.
- Cykeln först i bokningen när resan är kort.
- Skriptet som tar bort registreringsnummer innan körjournalerna läses in.

## 2. Vad vi inte tar med oss, och varför

- Vi börjar inte med reglerna för egen bil. I Karlstad ledde det till en diskussion om ersättning i stället för om resor.
- Vi ändrar inte priset under ett budgetår.
- Vi inför inte poolen för hemtjänsten. Där är turplaneringen viktigare.

## 3. Vad vi ändrar

Kristinehamn har färre bilar och längre avstånd mellan enheterna. Poolen får därför två platser: centrum och ett av äldreboendena.

## 4. Vem som gör vad

- Rolf Myrén: genomgång av bilar, poolens drift.
- Sanna Ek: cyklar, resvaneundersökning, laddplatser.
- Olle Berg: beslut och förankring.

## 5. Vad det kostar

Arbetstid i genomgången och i bokningen. Laddplatserna finns i en egen planeringslista. Summan tas fram till budgetarbetet.

## 6. Hur vi ser om det fungerar

Antal mil per färdsätt och år, antal bilar och hur ofta de används. Första uppföljningen görs efter sex månader.`;
