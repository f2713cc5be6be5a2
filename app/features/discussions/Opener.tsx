// A link that opens a form below it, and closes it again; what is opened stands in the address.
import { Link, useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import styles from "./discussions.module.css";

export function Opener({ name, label, children }: { name: string; label: string; children: ReactNode }) {
  const [search] = useSearchParams();
  const open = search.has(name);
  return (
    <div id={name} className={styles.opener} data-conclusion={open ? "" : undefined}>
      <Link to={open ? "?" : `?${name}#${name}`} aria-expanded={open} preventScrollReset>
        {label}
      </Link>
      {open && children}
    </div>
  );
}
