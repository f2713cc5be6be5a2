// Imported by what ends discussions, which few pages need: in the browser it waits here until its texts have come.
import { pageLanguage } from "./languages";
import { addTexts } from "./voice";

if (typeof document !== "undefined") {
  const language = pageLanguage();
  const [{ default: polls }, { default: decisions }, { default: furtherRefusals }] = await Promise.all(
    language === "en"
      ? [import("./en/polls.json"), import("./en/decisions.json"), import("./en/furtherRefusals.json")]
      : [import("./sv/polls.json"), import("./sv/decisions.json"), import("./sv/furtherRefusals.json")],
  );
  addTexts(language, { polls, decisions, furtherRefusals });
}
