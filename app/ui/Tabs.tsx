// The parts of a page as links, so that each has its own address.
import { NavLink } from "@remix-run/react";
import { Count } from "./Count";
import styles from "./Tabs.module.css";

type Tab = { to: string; label: string; count?: number; end?: boolean };

export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map(({ to, label, count = 0, end = false }) => (
        <NavLink key={to} to={to} end={end} className={styles.tab}>
          {label}
          <Count count={count} />
        </NavLink>
      ))}
    </nav>
  );
}
