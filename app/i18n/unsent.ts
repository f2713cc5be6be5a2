// Imported by what tells of things that were not sent, which few ever see: in the browser it waits here until its texts have come.
import { pageLanguage } from "./languages";
import { addTexts } from "./voice";

if (typeof document !== "undefined") {
  const language = pageLanguage();
  const [{ default: unsent }, { default: furtherRefusals }] = await Promise.all(
    language === "en"
      ? [import("./en/unsent.json"), import("./en/furtherRefusals.json")]
      : [import("./sv/unsent.json"), import("./sv/furtherRefusals.json")],
  );
  addTexts(language, { unsent, furtherRefusals });
}
