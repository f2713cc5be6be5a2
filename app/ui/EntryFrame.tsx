// The page before one is in: a quiet card in the middle, the name above, the languages below.
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import styles from "./EntryFrame.module.css";
import { FooterLinks } from "./FooterLinks";
import { Logo } from "./Logo";
import { SkipLink } from "./SkipLink";

type Props = { title: ReactNode; intro?: ReactNode; wide?: boolean; children?: ReactNode };

export function EntryFrame({ title, intro, wide = false, children }: Props) {
  return (
    <div className={styles.entry} data-wide={wide || undefined}>
      <SkipLink />
      <header className={styles.brand}>
        <Link to="/" className={styles.home}>
          <Logo />
        </Link>
      </header>
      <main id="main" tabIndex={-1} className={styles.card}>
        <h1>{title}</h1>
        {intro && <div className={styles.intro}>{intro}</div>}
        {children}
      </main>
      <footer>
        <FooterLinks />
      </footer>
    </div>
  );
}
