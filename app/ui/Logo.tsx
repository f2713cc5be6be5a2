// Two curves that link arms, with the name beside when there is room.
import styles from "./Logo.module.css";

export function Logo({ name = true }: { name?: boolean }) {
  return (
    <span className={styles.logo}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the name stands beside, or in aria-label */}
      <svg
        viewBox="0 0 24 24"
        width="26"
        height="26"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
        {...(name ? { "aria-hidden": true } : { role: "img", "aria-label": "Armkrok" })}
      >
        <path d="M3 17c3-7 6-9 9-5s6 2 9-5" />
        <path d="M3 7c3 7 6 9 9 5s6-2 9 5" />
      </svg>
      {name && "Armkrok"}
    </span>
  );
}
