// Fetches the texts of polls: in the browser they come with the first poll that is shown.
import { pageLanguage } from "~/app/i18n/languages";
import { addTexts } from "~/app/i18n/voice";

if (typeof document !== "undefined") {
  const language = pageLanguage();
  const { default: polls } =
    language === "en" ? await import("~/app/i18n/en/polls.json") : await import("~/app/i18n/sv/polls.json");
  addTexts(language, { polls });
}
