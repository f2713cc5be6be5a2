// A request is answered in the person's language, else the cookie's, else the browser's, else Swedish.
import { expect, test } from "vitest";
import { chosenLanguage } from "../../app/i18n/chosen";

test.each([
  [{ person: "en", cookie: "language=sv", accept: "sv" }, "en"],
  [{ cookie: "session=x; language=en", accept: "sv" }, "en"],
  [{ cookie: "otherlanguage=en", accept: "sv" }, "sv"],
  [{ cookie: "language=fi", accept: "en-GB,en;q=0.9" }, "en"],
  [{ accept: "fi;q=1, en;q=0.4, sv;q=0.8" }, "sv"],
  [{ accept: "sv;q=0, en;q=0.1" }, "en"],
  [{ accept: "de" }, "sv"],
  [{}, "sv"],
])("%j gives %s", (asked, language) => expect(chosenLanguage(asked)).toBe(language));
