// A part of the aside: a small heading and a list under it, "Läses av 13 personer".
import type { ReactNode } from "react";
import styles from "./AsideList.module.css";

export function AsideSection({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Each child is one `<li>`: a mark or an icon, words, and at the end perhaps a sign. */
export function AsideList({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}
