// An icon in the house's line and size. Beside words it is silent; alone it needs a label.
import type { LucideIcon } from "lucide-react";

type Props = { of: LucideIcon; size?: number; label?: string };

/** `of` is an icon by single import, such as `lucide-react/icons/lock`; `size` is in CSS pixels. */
export function Icon({ of: Drawing, size = 18, label }: Props) {
  const voice = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return <Drawing size={size} strokeWidth={1.8} focusable={false} {...voice} />;
}
