// The other language, named in itself. The whole page is fetched anew, so that every text comes along.
import { useLocation } from "@remix-run/react";
import { languageNames, languages } from "~/app/i18n/languages";
import { useLanguage } from "~/app/i18n/useFormat";
import styles from "./LanguageSwitch.module.css";

export function LanguageSwitch() {
  const spoken = useLanguage();
  const { pathname, search } = useLocation();
  return (
    <form method="post" action="/language">
      <input type="hidden" name="next" value={pathname + search} />
      {languages
        .filter((language) => language !== spoken)
        .map((language) => (
          <button
            type="submit"
            key={language}
            className={styles.language}
            name="language"
            value={language}
            lang={language}
          >
            {languageNames[language]}
          </button>
        ))}
    </form>
  );
}
