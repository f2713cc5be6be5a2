// Imported by what tells of moved messages and former titles, which few pages show: in the browser it waits here until its texts have come.
import { pageLanguage } from "./languages";
import { addTexts } from "./voice";

if (typeof document !== "undefined") {
  const language = pageLanguage();
  const { default: moving } =
    language === "en" ? await import("./en/moving.json") : await import("./sv/moving.json");
  addTexts(language, { moving });
}
