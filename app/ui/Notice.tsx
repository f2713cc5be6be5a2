// Something to know about the page as a whole: in sign, colour and words.
import Check from "@lucide/icons/icons/circle-check";
import Info from "@lucide/icons/icons/info";
import Warning from "@lucide/icons/icons/triangle-alert";
import type { ReactNode } from "react";
import { classes } from "./classes";
import { Icon } from "./Icon";
import styles from "./Notice.module.css";

const signs = { info: Info, done: Check, warning: Warning, danger: Warning };

type Props = { tone?: keyof typeof signs; title?: ReactNode; children?: ReactNode; actions?: ReactNode };

export function Notice({ tone = "info", title, children, actions }: Props) {
  return (
    <div className={classes(styles.notice, styles[tone])}>
      <span className={styles.sign}>
        <Icon of={signs[tone]} size={20} />
      </span>
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
