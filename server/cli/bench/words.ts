// What the clients say: lines of the length and kind that colleagues write, each one new.

const lines = [
  "Vi har fått anbuden på laddstolparna nu, tre stycken, och två ligger inom det vi räknade med.",
  "Hur gjorde ni med skolskjutsarna när avtalet gick ut, förlängde ni eller handlade ni upp på nytt?",
  "God morgon! Jag tar med mig frågan till ledningsgruppen på torsdag och återkommer efter lunch.",
  "Bra, tack.",
  "Siffrorna för i fjol är klara: utsläppen från transporterna har minskat med fyra procent, mest tack vare bussarna.",
  "Då säger vi så. Kan någon av er skriva ett utkast till nämnden, så läser jag igenom det innan helgen?",
  "Underlaget ligger i dokumentlistan, **läs avsnitt två** först och titta sedan på [kartan](https://karta.example.se).",
  "Ja, det stämmer (vi räknade om det i går), men priset gäller bara till och med april.",
  "Tre frågor till mötet:\n\n- vem äger mätarna\n- vad kostar driften\n- när kan vi börja",
  "Jag håller med, och vår upphandlare har redan en mall som ni gärna får låna och ändra i som ni vill.",
];

/** The n-th thing to say. */
export function lineNumber(n: number): string {
  return `${lines[n % lines.length]} ${n}`;
}
