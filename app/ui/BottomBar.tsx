// The bar under the thumb on a phone: the most used places, and "Mer" for the rest.

import MenuLines from "@lucide/icons/icons/menu";
import { NavLink } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import styles from "./BottomBar.module.css";
import { Count } from "./Count";
import type { Place } from "./frame";
import { Icon } from "./Icon";
import { Mentioned } from "./Mentioned";
import { opens } from "./sheet";

/** `more` is the id of the sheet that "Mer" opens. */
export function BottomBar({ places, more }: { places: Place[]; more: string }) {
  const t = useTexts();
  return (
    <nav className={styles.bar} aria-label={t("frame.bar")}>
      {places.map(({ to, label, icon, count = 0, mentions = 0, end = false }) => (
        <NavLink key={to} to={to} end={end} className={styles.place}>
          <span className={styles.sign}>
            <Icon of={icon} size={22} />
            <span className={styles.count}>
              {mentions > 0 ? <Mentioned count={mentions} /> : <Count count={count} />}
            </span>
          </span>
          {label}
        </NavLink>
      ))}
      <button type="button" className={styles.place} {...opens(more)}>
        <span className={styles.sign}>
          <Icon of={MenuLines} size={22} />
        </span>
        {t("frame.more")}
      </button>
    </nav>
  );
}
