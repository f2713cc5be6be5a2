// Which workspace one is in, at the top of the side: its name and what it is.
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import styles from "./WorkspaceLine.module.css";

export function WorkspaceLine({ to, title, sub }: { to: string; title: string; sub?: ReactNode }) {
  return (
    <Link to={to} className={styles.space}>
      <b>{title}</b>
      {sub && <small>{sub}</small>}
    </Link>
  );
}
