// A way to a question: a link to its own page, or the question in a dialog when JavaScript is there.
import { type MouseEvent, type ReactNode, useState } from "react";
import type { ButtonLook } from "./Button";
import { Dialog } from "./Dialog";
import { LinkButton } from "./LinkButton";

type Props = {
  /** The page that asks the same thing. */
  to: string;
  label: ReactNode;
  title: string;
  look?: ButtonLook;
  icon?: ReactNode;
  children: (close: () => void) => ReactNode;
};

export function DialogLink({ to, label, title, look = "quiet", icon, children }: Props) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const ask = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <>
      <LinkButton to={to} look={look} icon={icon} onClick={ask}>
        {label}
      </LinkButton>
      <Dialog open={open} onClose={close} title={title}>
        {children(close)}
      </Dialog>
    </>
  );
}
