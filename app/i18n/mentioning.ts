// Imported by the list of those who can be mentioned, which comes with the first "@": in the browser it waits here until its texts have come.
import { pageLanguage } from "./languages";
import { addTexts } from "./voice";

if (typeof document !== "undefined") {
  const language = pageLanguage();
  const texts = language === "en" ? import("./en/mentionBox.json") : import("./sv/mentionBox.json");
  addTexts(language, { mentionBox: (await texts).default });
}
