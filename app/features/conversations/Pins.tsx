// What is pinned in a conversation: who wrote it, its first words, who pinned it, and the way there.

import Pin from "@lucide/icons/icons/pin";
import { Link } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { AsideSection } from "~/app/ui/AsideList";
import { Icon } from "~/app/ui/Icon";
import { Time } from "~/app/ui/Time";
import type { LoadedConversation } from "./conversation.server";
import styles from "./Pins.module.css";
import { usePins } from "./usePins";

export function Pins({ loaded }: { loaded: LoadedConversation }) {
  const t = useTexts("conversations");
  const pins = usePins(loaded);
  if (pins.length === 0) return null;
  return (
    <AsideSection title={t("pins", { count: pins.length })}>
      <ul className={styles.pins}>
        {pins.map(({ id, number, author, excerpt, language, by, at }) => (
          <li key={id} className={styles.pin}>
            <Icon of={Pin} size={16} />
            <div>
              <Link to={`?around=${number}#m-${number}`} className={styles.words} reloadDocument>
                {author.name}: <span lang={language}>{excerpt}</span>
              </Link>
              <p className={styles.by}>
                {t("pinned-by", { name: by.name })}, <Time at={at} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </AsideSection>
  );
}
