// An icon in the house's line and size. Beside words it is silent; alone it needs a label.
import type { LucideIconData } from "@lucide/icons";
import { createElement } from "react";

type Shapes = LucideIconData["node"];

type Props = { of: LucideIconData; size?: number; label?: string };

/** `of` is an icon by single import, such as `@lucide/icons/icons/lock`; `size` is in CSS pixels. */
export function Icon({ of: { node }, size = 18, label }: Props) {
  const voice = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it is silent, or has its label
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      {...voice}
    >
      {drawn(node).map(([shape, attributes]) => createElement(shape, attributes))}
    </svg>
  );
}

/** Of paths alone one path is made, each from where the drawing begins: a long page holds a thousand icons. */
function drawn(node: Shapes): Shapes {
  const paths = node.map(([shape, { d }]) => shape === "path" && d);
  return paths.every(Boolean) ? [["path", { d: paths.join("M0 0"), key: "d" }]] : node;
}
