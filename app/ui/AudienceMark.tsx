// Who may read this, in sign and words: both municipalities, or one's own only.
import Lock from "@lucide/icons/icons/lock";
import Users from "@lucide/icons/icons/users";
import { useTexts } from "~/app/i18n/useTexts";
import styles from "./AudienceMark.module.css";
import { type Audience, internalTown } from "./audience";
import { classes } from "./classes";
import { Icon } from "./Icon";

/** `bare` leaves out the pill, for a line of small text. */
export function AudienceMark({ audience, bare = false }: { audience: Audience; bare?: boolean }) {
  const t = useTexts();
  const town = internalTown(audience);
  return (
    <span className={classes(styles.mark, bare && styles.bare, town !== undefined && styles.internal)}>
      <Icon of={town === undefined ? Users : Lock} size={bare ? 13 : 15} />
      {town === undefined ? t("audience.shared") : t("audience.internal", { town })}
    </span>
  );
}
