// A person on one line: face, name, what they do, and what else there is to say.
import type { ReactNode } from "react";
import { Face } from "./Face";
import styles from "./PersonLine.module.css";
import type { Town } from "./town";
import { VisuallyHidden } from "./VisuallyHidden";

type Props = { name: ReactNode; fullName: string; title?: string | null; town: Town; children?: ReactNode };

/** `name` may be a link; `fullName` gives the initials. Children stand at the end of the line. */
export function PersonLine({ name, fullName, title, town, children }: Props) {
  return (
    <span className={styles.line}>
      <Face name={fullName} town={town} />
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        <VisuallyHidden>, {town.name}</VisuallyHidden>
        {title && <span className={styles.title}>{title}</span>}
      </span>
      {children && <span className={styles.end}>{children}</span>}
    </span>
  );
}
