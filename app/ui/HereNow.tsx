// Says that somebody is here now: a dot, and the words beside it.
import styles from "./HereNow.module.css";

export function HereNow({ words }: { words: string }) {
  return (
    <span className={styles.here}>
      <span className={styles.dot} aria-hidden />
      {words}
    </span>
  );
}
