// Where nothing is yet: what belongs here, and the one button that starts it.
import type { ReactNode } from "react";
import styles from "./EmptyState.module.css";

type Props = { icon?: ReactNode; title: ReactNode; children?: ReactNode; action?: ReactNode };

export function EmptyState({ icon, title, children, action }: Props) {
  return (
    <div className={styles.empty}>
      {icon && <span className={styles.icon}>{icon}</span>}
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.words}>{children}</div>}
      {action && <div className={styles.deeds}>{action}</div>}
    </div>
  );
}
