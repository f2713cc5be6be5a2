// Keys to press together, drawn as keys: "Ctrl K".
import styles from "./Keys.module.css";

export function Keys({ keys }: { keys: string }) {
  return <kbd className={styles.keys}>{keys}</kbd>;
}
