// A table that scrolls within itself when it is wide, and becomes a list of cards on a phone.
import { type ReactNode, useId } from "react";
import { classes } from "./classes";
import styles from "./Table.module.css";
import { VisuallyHidden } from "./VisuallyHidden";

type Props = {
  /** What the table holds, read out before it. */
  label: string;
  children: ReactNode;
  /** On a phone: a card a row. Each cell then says its column in `data-label`. */
  cards?: boolean;
};

/**
 * Children are thead and tbody as usual. A row of something internal carries `data-internal`, a cell of figures
 * `data-figures`, a column head that sorts a link and `aria-sort`; those links stand above the cards, after the row's
 * `data-label`. What only a wide window has room for carries `data-spare`, and what stands in its place `data-brief`.
 */
export function Table({ label, children, cards = false }: Props) {
  const caption = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroller} aria-labelledby={caption} tabIndex={0}>
      <table className={classes(styles.table, cards && styles.cards)}>
        <caption id={caption}>
          <VisuallyHidden>{label}</VisuallyHidden>
        </caption>
        {children}
      </table>
    </section>
  );
}
