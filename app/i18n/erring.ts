// Imported by the pages that tell of trouble, which most readers never see: in the browser they wait here until their texts have come.
import { pageLanguage } from "./languages";
import { addTexts } from "./voice";

if (typeof document !== "undefined") {
  const language = pageLanguage();
  const { default: errors } =
    language === "en" ? await import("./en/errors.json") : await import("./sv/errors.json");
  addTexts(language, { errors });
}
