// One place in the side navigation: where it leads, how much is new, and whether only one's own can read it.
import { NavLink } from "@remix-run/react";
import { Count } from "./Count";
import { classes } from "./classes";
import type { Place } from "./frame";
import { Icon } from "./Icon";
import { Mentioned } from "./Mentioned";
import styles from "./PlaceLink.module.css";

export function PlaceLink({
  to,
  label,
  lang,
  icon,
  count = 0,
  mentions = 0,
  internal = false,
  end = false,
}: Place) {
  return (
    <NavLink
      to={to}
      end={end}
      className={classes(styles.place, internal && styles.internal, count > 0 && styles.fresh)}
    >
      <Icon of={icon} size={17} />
      <span className={styles.label} lang={lang}>
        {label}
      </span>
      <Mentioned count={mentions} />
      <Count count={count} />
    </NavLink>
  );
}
