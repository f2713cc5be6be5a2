// A municipality's two letters on its own hue: the two cities look different and equally loud.
import { classes } from "./classes";
import styles from "./TownMark.module.css";
import type { Town } from "./town";

type Props = { town: Town; small?: boolean; silent?: boolean };

/** `silent` when the municipality's name stands in words beside it. */
export function TownMark({ town, small = false, silent = false }: Props) {
  const voice = silent ? { "aria-hidden": true } : { role: "img", "aria-label": town.name };
  return (
    <span
      className={classes(styles.town, small && styles.small)}
      data-hue={town.hue}
      title={town.name}
      {...voice}
    >
      {town.initials}
    </span>
  );
}
