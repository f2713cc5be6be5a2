// A tinted, striped band around what only one's own municipality may read, on a page that also has shared things.
import type { ReactNode } from "react";
import { AudienceMark } from "./AudienceMark";
import styles from "./InternalBand.module.css";

export function InternalBand({ town, children }: { town: string; children?: ReactNode }) {
  return (
    <div className={styles.band}>
      <AudienceMark audience={{ internalTo: town }} />
      {children && <div>{children}</div>}
    </div>
  );
}
