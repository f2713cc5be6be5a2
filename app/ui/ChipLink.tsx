// A filter that is a link, so that what is chosen stands in the address and can be shared.
import { Link, type LinkProps } from "@remix-run/react";
import type { ReactNode } from "react";
import styles from "./ChipLink.module.css";

/** A row of filters under a name of its own, "Filtrera på läge". */
export function Chips({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles.chips} aria-label={label}>
      {children}
    </nav>
  );
}

export function ChipLink({ current, ...rest }: LinkProps & { current: boolean }) {
  return (
    <Link preventScrollReset {...rest} className={styles.chip} aria-current={current ? "true" : undefined} />
  );
}
