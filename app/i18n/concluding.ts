// Imported by what ends discussions, which few pages need: in the browser it waits here until its texts have come.
import { pageLanguage } from "./languages";
import { addTexts } from "./voice";

if (typeof document !== "undefined") {
  const language = pageLanguage();
  const [{ default: polls }, { default: decisions }] =
    language === "en"
      ? await Promise.all([import("./en/polls.json"), import("./en/decisions.json")])
      : await Promise.all([import("./sv/polls.json"), import("./sv/decisions.json")]);
  addTexts(language, { polls, decisions });
}
