// The places of a workspace, at the side of every page; on a phone the same in a sheet.

import X from "@lucide/icons/icons/x";
import { Link } from "@remix-run/react";
import { type ReactNode, useId } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { buttonClass } from "./Button";
import { classes } from "./classes";
import { FooterLinks } from "./FooterLinks";
import type { PlaceGroup } from "./frame";
import { Icon } from "./Icon";
import { Logo } from "./Logo";
import { PlaceLink } from "./PlaceLink";
import styles from "./SideNav.module.css";
import { closes, sheet, useSheet } from "./sheet";

type Props = {
  id: string;
  workspace?: ReactNode;
  find?: ReactNode;
  groups: PlaceGroup[];
  account?: ReactNode;
};

export function SideNav({ id, workspace, find, groups, account }: Props) {
  const t = useTexts();
  const box = useSheet<HTMLElement>();
  return (
    <header className={styles.side} id={id} ref={box} {...sheet}>
      <div className={styles.top}>
        <Link className={styles.home} to="/">
          <Logo />
        </Link>
        <button
          type="button"
          className={classes(buttonClass("plain"), styles.close)}
          aria-label={t("frame.close")}
          {...closes(id)}
        >
          <Icon of={X} />
        </button>
      </div>
      {workspace}
      {find}
      <nav className={styles.places} aria-label={t("frame.places")}>
        {groups.map((group) => (
          <Group key={group.heading ?? ""} {...group} />
        ))}
      </nav>
      <div className={styles.end}>
        {account}
        <FooterLinks />
      </div>
    </header>
  );
}

function Group({ heading, internal, places }: PlaceGroup) {
  const id = useId();
  return (
    <div>
      {heading && (
        <h2 id={id} className={classes(styles.heading, internal && styles.internal)}>
          {heading}
        </h2>
      )}
      <ul className={styles.list} aria-labelledby={heading ? id : undefined}>
        {places.map((place) => (
          <li key={place.to}>
            <PlaceLink {...place} internal={place.internal ?? internal} />
          </li>
        ))}
      </ul>
    </div>
  );
}
