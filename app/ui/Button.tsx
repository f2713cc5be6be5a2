// What one presses to do something. Says what it does, and while it works, that it works.
import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from "react";
import styles from "./Button.module.css";
import { classes } from "./classes";

/** primary: the page's one deed. quiet: the others. danger: can't be undone. internal: stays within the town. plain: no edge. */
export type ButtonLook = "primary" | "quiet" | "danger" | "internal" | "plain";

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  type: "submit" | "button" | "reset";
  look?: ButtonLook;
  icon?: ReactNode;
  /** The words shown while it works, "Sparar …". The button then keeps focus and can't be pressed again. */
  busy?: string | false;
};

export function Button({ look = "primary", icon, busy, className, children, onClick, ...rest }: Props) {
  return (
    <button
      {...rest}
      className={classes(buttonClass(look), className)}
      onClick={busy ? stop : onClick}
      aria-disabled={busy ? true : rest["aria-disabled"]}
    >
      {icon}
      {busy || children}
    </button>
  );
}

/** The look of a button, for what is a link or a summary. */
export function buttonClass(look: ButtonLook): string {
  return classes(styles.button, styles[look]);
}

function stop(event: MouseEvent) {
  event.preventDefault();
}
