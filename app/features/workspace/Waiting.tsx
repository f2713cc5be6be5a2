// What waits for me: a twinning to answer, the other city's questions, our own that need an outcome, drafts to comment on.
import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Time } from "~/app/ui/Time";
import type { Start } from "~/server/domain/workspaces/queries/workspaceStart";
import { DiscussionLine, DocumentRow } from "./Latest";
import styles from "./start.module.css";

export function Waiting({ waiting }: { waiting: Start["waiting"] }) {
  const { t } = useTranslation("workspace");
  const { twinnings, unanswered, outcomes, drafts } = waiting;
  const nothing = twinnings.length + unanswered.length + outcomes.length + drafts.length === 0;
  return (
    <section className={styles.part} aria-labelledby="waiting">
      <h2 id="waiting">{t("waiting")}</h2>
      {nothing && <p className={styles.none}>{t("nothing-waits")}</p>}
      {twinnings.length > 0 && (
        <>
          <h3 className={styles.about}>{t("waiting-for.twinning")}</h3>
          <ul className={styles.lines}>
            {twinnings.map(({ id, towns, changedAt }) => (
              <li key={id} className={styles.line}>
                <span className={styles.words}>
                  <Link to={`/twinnings/${id}`}>{towns.join(" – ")}</Link>
                  <small>
                    <Time at={changedAt} />
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {unanswered.length > 0 && (
        <>
          <h3 className={styles.about}>{t("waiting-for.answer")}</h3>
          <ul className={styles.lines}>
            {unanswered.map((discussion) => (
              <DiscussionLine key={discussion.id} discussion={discussion} />
            ))}
          </ul>
        </>
      )}
      {drafts.length > 0 && (
        <>
          <h3 className={styles.about}>{t("waiting-for.comments")}</h3>
          <ul className={styles.lines}>
            {drafts.map((document) => (
              <DocumentRow key={document.id} document={document} />
            ))}
          </ul>
        </>
      )}
      {outcomes.length > 0 && (
        <>
          <h3 className={styles.about}>{t("waiting-for.outcome")}</h3>
          <ul className={styles.lines}>
            {outcomes.map((discussion) => (
              <DiscussionLine key={discussion.id} discussion={discussion} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
