// A link that can't be used any more, and what to do instead.
import { useTexts } from "~/app/i18n/useTexts";
import { EntryFrame } from "~/app/ui/EntryFrame";
import { LinkButton } from "~/app/ui/LinkButton";
import styles from "../form.module.css";

export function LinkOver() {
  const t = useTexts("auth");
  return (
    <EntryFrame title={t("link-over")} intro={t("link-over-intro")}>
      <p className={styles.ways}>
        <LinkButton to="/sign-in">{t("sign-in")}</LinkButton>
        <LinkButton to="/sign-in/forgot" look="quiet">
          {t("forgot")}
        </LinkButton>
      </p>
    </EntryFrame>
  );
}
