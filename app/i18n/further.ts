// Imported by the routes outside a workspace, and by those of its documents: in the browser they wait here until their texts have come.
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
