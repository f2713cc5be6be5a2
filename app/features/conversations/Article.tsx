// A message's place in its feed: which it is of how many, and what a screen reader says of it, once.
import type { ReactNode } from "react";
import styles from "./Message.module.css";

type Props = {
  /** The message's number, by which links and keys find it. */
  number: number;
  /** Its place in the whole conversation, in the order in which it is read, and how many there are. */
  position: number;
  of: number;
  /** What stands above it: a date, the line before the first unread. */
  above?: ReactNode;
  children: ReactNode;
};

/**
 * Named by its author and time, described by its text: whoever comes to it hears each once. It has no state of its own,
 * since how many there are changes for all of them with each new one.
 */
export function Article({ number, position, of, above, children }: Props) {
  const { author, time, edited, text } = partsOf(number);
  return (
    <article
      id={`m-${number}`}
      className={styles.entry}
      data-number={number}
      aria-posinset={position}
      aria-setsize={of}
      aria-labelledby={`${author} ${time} ${edited}`}
      aria-describedby={text}
      tabIndex={-1}
    >
      {above}
      {children}
    </article>
  );
}

/** The ids of what an article is named and described by; what is not there is not said. */
export function partsOf(number: number) {
  return { author: `by-${number}`, time: `at-${number}`, edited: `ed-${number}`, text: `says-${number}` };
}
