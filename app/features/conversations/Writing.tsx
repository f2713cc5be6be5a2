// Who is writing right now; its line keeps its height, so that nothing moves.

import { useLanguage } from "~/app/i18n/useFormat";
import { useTexts } from "~/app/i18n/useTexts";
import styles from "./Writing.module.css";

export function Writing({ names }: { names: string[] }) {
  const t = useTexts("conversations");
  const language = useLanguage();
  const list = new Intl.ListFormat(language, { type: "conjunction" }).format(names.slice(0, 3));
  return <p className={styles.writing}>{names.length > 0 && t("writing", { list, count: names.length })}</p>;
}
