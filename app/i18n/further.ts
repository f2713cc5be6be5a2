// Imported by the routes that need more texts than a conversation does: in the browser they wait here until these have come.
import { pageLanguage } from "./languages";
import { addTexts } from "./voice";

if (typeof document !== "undefined") {
  const language = pageLanguage();
  addTexts(language, await furtherTextsOf(language));
}

async function furtherTextsOf(language: "sv" | "en") {
  return language === "en"
    ? (await import("./en.further")).enFurther
    : (await import("./sv.further")).svFurther;
}
