// A link that looks like a button, for a deed that begins on another page.
import { Link, type LinkProps } from "@remix-run/react";
import type { ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./Button";
import { classes } from "./classes";

type Props = LinkProps & { look?: ButtonLook; icon?: ReactNode };

export function LinkButton({ look = "primary", icon, className, children, ...rest }: Props) {
  return (
    <Link {...rest} className={classes(buttonClass(look), className)}>
      {icon}
      {children}
    </Link>
  );
}
