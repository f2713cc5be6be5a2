// What was before, in a softer hand: a line that unfolds a list.
import type { ReactNode } from "react";
import styles from "./Former.module.css";

/** Children are `<li>`s, the latest first. */
export function Former({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className={styles.former}>
      <summary>{summary}</summary>
      <ol>{children}</ol>
    </details>
  );
}
