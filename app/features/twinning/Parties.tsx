// The cities side by side: what each is in the twinning, and whether it has said yes to the words that stand there now.
import Check from "@lucide/icons/icons/circle-check";
import Clock from "@lucide/icons/icons/clock";
import { useTexts } from "~/app/i18n/useTexts";
import { Icon } from "~/app/ui/Icon";
import { Time } from "~/app/ui/Time";
import { TownMark } from "~/app/ui/TownMark";
import type { PartyView } from "~/server/domain/twinnings/present";
import styles from "./twinning.module.css";

export function Parties({ parties }: { parties: PartyView[] }) {
  const t = useTexts("twinning");
  return (
    <ul className={styles.cities} aria-label={t("parties")}>
      {parties.map((party) => (
        <li key={party.code} data-hue={party.hue}>
          <p className={styles.name}>
            <TownMark town={party} silent />
            <b>{party.name}</b>
            <span className={styles.soft}>{t(`role.${party.role}`)}</span>
          </p>
          <p className={styles.answer} data-accepted={party.accepted || undefined}>
            <Icon of={party.accepted ? Check : Clock} size={17} />
            <span>
              <Consent party={party} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Consent({ party }: { party: PartyView }) {
  const t = useTexts("twinning");
  if (!party.hasSide) return <>{t("not-here", { town: party.name })}</>;
  if (!party.accepted || !party.acceptedAt) return <>{t("waits")}</>;
  return (
    <>
      {t("accepted-by", { name: party.acceptedBy?.name ?? party.name })}, <Time at={party.acceptedAt} />
    </>
  );
}
