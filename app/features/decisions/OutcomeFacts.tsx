// What makes an outcome possible to lean on: its mandate, the document it rests on, and when it is looked at again.
import { Link, useParams } from "@remix-run/react";
import { useToday } from "~/app/i18n/useFormat";
import { useTexts } from "~/app/i18n/useTexts";
import { Badge } from "~/app/ui/Badge";
import { Day } from "~/app/ui/Day";
import { Time } from "~/app/ui/Time";
import type { OutcomeView } from "~/server/domain/conversations/views";
import styles from "./outcome.module.css";

export function OutcomeFacts({
  outcome: { mandate, language, document, reviewOn, reviews },
}: {
  outcome: OutcomeView;
}) {
  const t = useTexts("decisions");
  const { workspaceId } = useParams();
  const due = useIsDue(reviewOn);
  if (!mandate && !document && !reviewOn && reviews.length === 0) return null;
  return (
    <dl className={styles.facts} aria-label={t("outcome-facts")}>
      {mandate && (
        <div>
          <dt>{t("mandate")}</dt>
          <dd lang={language}>{mandate}</dd>
        </div>
      )}
      {document && (
        <div>
          <dt>{t("basis")}</dt>
          <dd>
            <Link to={`/w/${workspaceId}/documents/${document.id}`} lang={document.language}>
              {document.title}
            </Link>
            , {t("version", { version: document.version })}
          </dd>
        </div>
      )}
      {reviewOn && (
        <div>
          <dt>{t("look-again")}</dt>
          <dd>
            <Day day={reviewOn} /> {due && <Badge tone="ask">{t("due")}</Badge>}
          </dd>
        </div>
      )}
      {reviews.map(({ by, at, note, language }) => (
        <div key={at}>
          <dt>{t("still-holds")}</dt>
          <dd>
            {note && (
              <span className={styles.note} lang={language}>
                {note}
              </span>
            )}{" "}
            {by.name} · <Time at={at} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Whether the day to look again has come. */
export function useIsDue(reviewOn: string | null | undefined): boolean {
  const today = useToday();
  return Boolean(reviewOn && reviewOn <= today);
}
