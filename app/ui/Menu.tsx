// A few deeds behind one button: opens without JavaScript; with it arrows move, Esc closes and gives focus back.
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
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
  /** Comes onto the page open, and takes the focus: where it stands for what was pressed to open it. */
  startsOpen?: boolean;
  children: ReactNode;
};

/** Children are links and buttons, each of them a `<li>`'s content. */
export function Menu({ label, name, look = "plain", side = "end", up = false, startsOpen, children }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  const [place, setPlace] = useState<Place>();
  useEffect(() => closeWhenElsewhere(box.current), []);
  useEffect(() => {
    if (startsOpen) box.current?.querySelector("summary")?.focus();
  }, [startsOpen]);
  return (
    <details
      ref={box}
      open={startsOpen}
      className={styles.menu}
      onKeyDown={move}
      onToggle={({ currentTarget: menu }) => setPlace(menu.open ? placeOf(menu) : undefined)}
    >
      <summary className={buttonClass(look)} {...named(name)}>
        {label}
      </summary>
      <ul
        className={styles.list}
        data-side={side}
        data-up={up || place?.up || undefined}
        style={place && { maxBlockSize: place.room }}
      >
        {children}
      </ul>
    </details>
  );
}

/** One deed in a menu. */
export function MenuEntry({ children }: { children: ReactNode }) {
  return <li className={styles.entry}>{children}</li>;
}

/** Where the list goes, and how high it may be there, in CSS pixels: what does not fit is scrolled to. */
type Place = { up: boolean; room: number };

/** Between the list and its button, and the edge of what can be seen. */
const gap = 8;

function placeOf(menu: HTMLDetailsElement): Place {
  const { top, bottom } = menu.getBoundingClientRect();
  const height = menu.querySelector("ul")?.scrollHeight ?? 0;
  const sight = sightAround(menu);
  const below = sight.bottom - bottom - gap;
  const above = top - sight.top - gap;
  const up = height > below && above > below;
  return { up, room: Math.max(up ? above : below, 120) };
}

/** The part of the window that the nearest scrolling box lets one see. */
function sightAround(element: HTMLElement): { top: number; bottom: number } {
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box.getBoundingClientRect();
  return { top: 0, bottom: document.documentElement.clientHeight };
}

function closeWhenElsewhere(menu: HTMLDetailsElement | null) {
  if (!menu) return;
  const close = (event: Event) => {
    const inside = event.target instanceof Node && menu.contains(event.target);
    const chosen =
      event.type === "click" && event.target instanceof Element && event.target.closest("li a, li button");
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
  const deeds = [...menu.querySelectorAll<HTMLElement>("li a, li button")];
  const at = deeds.findIndex((deed) => deed.matches(":focus"));
  deeds.at((at + step + deeds.length) % deeds.length)?.focus();
}
