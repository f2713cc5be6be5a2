// Which keys do what in a conversation.
import { useTexts } from "~/app/i18n/useTexts";
import styles from "./keys.module.css";

const keys = [
  ["next", ["J", "Page Down"]],
  ["previous", ["K", "Page Up"]],
  ["reply", ["R"]],
  ["edit", ["E"]],
  ["unread", ["U"]],
  ["send", ["Ctrl + Enter"]],
  ["escape", ["Esc"]],
  ["out", ["Ctrl + Home", "Ctrl + End"]],
  ["help", ["?"]],
] as const;

export function KeyList() {
  const t = useTexts("keys");
  return (
    <>
      <p>{t("where")}</p>
      <dl className={styles.list}>
        {keys.map(([deed, pressed]) => (
          <div key={deed}>
            <dt>
              {pressed.map((key, i) => (
                <span key={key}>
                  {i > 0 && t("or")} <kbd className={styles.key}>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{t(`deeds.${deed}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
