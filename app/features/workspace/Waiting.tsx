// What waits for me: a twinning to answer, reports to follow up, polls, the other city's questions, our own that need an outcome, decisions to look at again, drafts.
import { Link } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { Time } from "~/app/ui/Time";
import type { Start } from "~/server/domain/workspaces/queries/workspaceStart";
import { DiscussionLine, DocumentRow, PollLine, ReviewLine } from "./Latest";
import styles from "./start.module.css";

export function Waiting({ waiting }: { waiting: Start["waiting"] }) {
  const t = useTexts("workspace");
  const { twinnings, reports, polls, unanswered, outcomes, reviews, drafts } = waiting;
  const nothing = Object.values(waiting).every(({ length }) => length === 0);
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
      {reports.length > 0 && (
        <>
          <h3 className={styles.about}>{t("waiting-for.report")}</h3>
          <ul className={styles.lines}>
            {reports.map(({ id, by, at }) => (
              <li key={id} className={styles.line}>
                <span className={styles.words}>
                  <Link to={`/reports#${id}`} reloadDocument>
                    {t("report-by", { name: by })}
                  </Link>
                  <small>
                    <Time at={at} />
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {polls.length > 0 && (
        <>
          <h3 className={styles.about}>{t("waiting-for.vote")}</h3>
          <ul className={styles.lines}>
            {polls.map((poll) => (
              <PollLine key={poll.id} poll={poll} />
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
      {reviews.length > 0 && (
        <>
          <h3 className={styles.about}>{t("waiting-for.review")}</h3>
          <ul className={styles.lines}>
            {reviews.map((discussion) => (
              <ReviewLine key={discussion.id} discussion={discussion} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
