// Both languages, whole, ready when the server starts; import this to speak outside a component, in a mail for example.
import { en } from "./en";
import enLetters from "./en/letters.json";
import { enFurther } from "./en.further";
import { sv } from "./sv";
import svLetters from "./sv/letters.json";
import { svFurther } from "./sv.further";
import { addVoice } from "./voice";

export type Letters = typeof svLetters;

const letters: Record<"sv" | "en", Letters> = { sv: svLetters, en: enLetters };

export const voices = {
  sv: addVoice("sv", { ...sv, ...svFurther, letters: letters.sv }),
  en: addVoice("en", { ...en, ...enFurther, letters: letters.en }),
};
