// A dot that says somebody is here now; the words are for those who don't see it.
import styles from "./HereNow.module.css";
import { VisuallyHidden } from "./VisuallyHidden";

export function HereNow({ words }: { words: string }) {
  return (
    <span className={styles.here} title={words}>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}
