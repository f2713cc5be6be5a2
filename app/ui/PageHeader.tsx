// The heading of a page: what it is, who may read it, and what one can do with it. Tinted when it is internal.
import type { ReactNode } from "react";
import { AudienceMark } from "./AudienceMark";
import { type Audience, internalTown } from "./audience";
import styles from "./PageHeader.module.css";

type Props = {
  title: ReactNode;
  sub?: ReactNode;
  above?: ReactNode;
  actions?: ReactNode;
  audience?: Audience | undefined;
};

export function PageHeader({ title, sub, above, actions, audience }: Props) {
  return (
    <header className={styles.header} data-internal={internalTown(audience) === undefined ? undefined : ""}>
      <div className={styles.words}>
        {above}
        <h1 className={styles.title}>{title}</h1>
        {sub && <div className={styles.sub}>{sub}</div>}
      </div>
      {audience && <AudienceMark audience={audience} />}
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
