// Which workspace one is in, at the top of the side: its name and what it is.
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import styles from "./WorkspaceLine.module.css";

type Props = { to: string; title: string; lang?: string; sub?: ReactNode };

export function WorkspaceLine({ to, title, lang, sub }: Props) {
  return (
    <Link to={to} className={styles.space}>
      <b lang={lang}>{title}</b>
      {sub && <small>{sub}</small>}
    </Link>
  );
}
