// What each city did with a twinning, the latest first.
import { useTexts } from "~/app/i18n/useTexts";
import { AsideSection } from "~/app/ui/AsideList";
import { Time } from "~/app/ui/Time";
import { TownMark } from "~/app/ui/TownMark";
import type { TwinningDeedView } from "~/server/domain/twinnings/present";
import styles from "./twinning.module.css";

export function History({ history }: { history: TwinningDeedView[] }) {
  const t = useTexts("twinning");
  return (
    <AsideSection title={t("history")}>
      <ol className={styles.history}>
        {history.map(({ id, kind, municipality, by, at, reason, language }) => (
          <li key={id}>
            <TownMark town={municipality} silent />
            <div>
              <b>{t(`did.${kind}`, { town: municipality.name })}</b>
              <small>
                {by.name}, <Time at={at} />
              </small>
              {reason && <q lang={language}>{reason}</q>}
            </div>
          </li>
        ))}
      </ol>
    </AsideSection>
  );
}
