// A few deeds behind one button: opens without JavaScript; with it arrows move, Esc closes and gives focus back.
import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { type ButtonLook, buttonClass } from "./Button";
import styles from "./Menu.module.css";
import { named } from "./named";

type Props = {
  label: ReactNode;
  /** Spoken instead of the label, when that is only a sign. */
  name?: string;
  look?: ButtonLook;
  /** The edge of the button that the list lines up with, and whether it opens upwards. */
  side?: "start" | "end";
  up?: boolean;
  /** Comes onto the page open and takes the focus, itself or its first deed: it stands for what was pressed to open it. */
  startsOpen?: "itself" | "first" | undefined;
  children: ReactNode;
};

/** Children are links and buttons, each of them a `<li>`'s content. */
export function Menu({ label, name, look = "plain", side = "end", up = false, startsOpen, children }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  const [place, setPlace] = useState<Place>();
  const isOpen = place !== undefined;
  useEffect(() => closeWhenElsewhere(box.current), []);
  useEffect(() => {
    if (!startsOpen || !box.current) return;
    setPlace(placeOf(box.current, side, up));
    box.current.querySelector<HTMLElement>(startsOpen === "first" ? deeds : "summary")?.focus();
  }, [startsOpen, side, up]);
  useEffect(() => {
    const menu = box.current;
    if (!menu || !isOpen) return;
    return followMoves(() => setPlace(menu.open ? placeOf(menu, side, up) : undefined));
  }, [isOpen, side, up]);
  return (
    <details
      ref={box}
      open={startsOpen !== undefined}
      className={styles.menu}
      onKeyDown={move}
      onToggle={({ currentTarget: menu }) => setPlace(menu.open ? placeOf(menu, side, up) : undefined)}
    >
      <summary className={buttonClass(look)} {...named(name)}>
        {label}
      </summary>
      <ul className={styles.list} data-side={side} data-up={up || undefined} style={place}>
        {children}
      </ul>
    </details>
  );
}

/** One deed in a menu. */
export function MenuEntry({ children }: { children: ReactNode }) {
  return <li className={styles.entry}>{children}</li>;
}

const deeds = "li a, li button";

/** Where in the window the list goes, and how high it may be there: what does not fit is scrolled to. */
type Place = Pick<CSSProperties, "position" | "inset" | "maxBlockSize">;

/** Between the list and its button, and between the list and the edge of the window, in CSS pixels. */
const near = 4;
const gap = 8;

/** In the window and not in what scrolls around the menu, which would cut the list off. */
function placeOf(menu: HTMLDetailsElement, side: "start" | "end", wantsUp: boolean): Place {
  const { top, bottom, left, right } = menu.getBoundingClientRect();
  const list = menu.querySelector("ul");
  const borders = list ? list.offsetHeight - list.clientHeight : 0;
  const [height, width] = [(list?.scrollHeight ?? 0) + borders, list?.offsetWidth ?? 0];
  const { clientHeight, clientWidth } = document.documentElement;
  const below = clientHeight - bottom - near - gap;
  const above = top - near - gap;
  const up = wantsUp || (height > below && above > below);
  const start = Math.max(gap, Math.min(side === "end" ? right - width : left, clientWidth - width - gap));
  return {
    position: "fixed",
    inset: up
      ? `auto auto ${clientHeight - top + near}px ${start}px`
      : `${bottom + near}px auto auto ${start}px`,
    maxBlockSize: Math.max(up ? above : below, 120),
  };
}

/** Whenever the page or a part of it is scrolled, or the window gets another size. */
function followMoves(moved: () => void): () => void {
  document.addEventListener("scroll", moved, { capture: true, passive: true });
  window.addEventListener("resize", moved);
  return () => {
    document.removeEventListener("scroll", moved, { capture: true });
    window.removeEventListener("resize", moved);
  };
}

function closeWhenElsewhere(menu: HTMLDetailsElement | null) {
  if (!menu) return;
  const close = (event: Event) => {
    const inside = event.target instanceof Node && menu.contains(event.target);
    const chosen = event.type === "click" && event.target instanceof Element && event.target.closest(deeds);
    if (!inside || chosen) menu.open = false;
  };
  document.addEventListener("click", close);
  document.addEventListener("focusin", close);
  return () => {
    document.removeEventListener("click", close);
    document.removeEventListener("focusin", close);
  };
}

function move(event: KeyboardEvent<HTMLDetailsElement>) {
  const menu = event.currentTarget;
  if (event.key === "Escape" && menu.open) {
    event.stopPropagation();
    menu.open = false;
    menu.querySelector("summary")?.focus();
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  menu.open = true;
  const all = [...menu.querySelectorAll<HTMLElement>(deeds)];
  const at = all.findIndex((deed) => deed.matches(":focus"));
  all.at((at + step + all.length) % all.length)?.focus();
}
