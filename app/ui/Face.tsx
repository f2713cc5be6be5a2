// A person's initials in their municipality's hue, with its mark in the corner. Silent: the name stands beside.
import styles from "./Face.module.css";
import { TownMark } from "./TownMark";
import type { Town } from "./town";

export function Face({ name, town }: { name: string; town: Town }) {
  return (
    <span className={styles.face} data-hue={town.hue} aria-hidden="true">
      {initials(name)}
      <span className={styles.corner}>
        <TownMark town={town} small silent />
      </span>
    </span>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : [words[0]];
  return letters
    .map((word) => [...(word ?? "")][0] ?? "")
    .join("")
    .toLocaleUpperCase("sv");
}
