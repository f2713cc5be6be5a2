// The log itself: a row for each decision, a card on a phone; internal ones marked by stripe, lock and words.

import { Link } from "@remix-run/react";
import { PackageName } from "~/app/features/conversations/PackageName";
import { useReaderWords } from "~/app/features/conversations/readers";
import { useTown } from "~/app/features/conversations/useTown";
import { useFormat, useToday } from "~/app/i18n/useFormat";
import { useTexts } from "~/app/i18n/useTexts";
import { AudienceMark } from "~/app/ui/AudienceMark";
import { Badge } from "~/app/ui/Badge";
import { Day } from "~/app/ui/Day";
import { Prose } from "~/app/ui/Prose";
import { Table } from "~/app/ui/Table";
import { Time } from "~/app/ui/Time";
import { TownMark } from "~/app/ui/TownMark";
import type { ConversationView, OutcomeView } from "~/server/domain/conversations/views";
import styles from "./decisions.module.css";

export function DecisionTable({ decisions }: { decisions: ConversationView[] }) {
  const t = useTexts("decisions");
  return (
    <Table label={t("title")} cards>
      <thead>
        <tr>
          <th scope="col">{t("columns.decision")}</th>
          <th scope="col">{t("columns.decided")}</th>
          <th scope="col">{t("columns.by")}</th>
          <th scope="col">{t("columns.basis")}</th>
          <th scope="col">{t("columns.review")}</th>
        </tr>
      </thead>
      <tbody>
        {decisions.map(
          (decision) =>
            decision.outcome && <Row key={decision.id} decision={decision} outcome={decision.outcome} />,
        )}
      </tbody>
    </Table>
  );
}

function Row({ decision, outcome }: { decision: ConversationView; outcome: OutcomeView }) {
  const t = useTexts("decisions");
  const { by, at, mandate, document, reviewOn, reviews } = outcome;
  const town = useTown(by.municipalityCode);
  return (
    <tr data-internal={decision.internalTo ? "" : undefined}>
      <th scope="row" className={styles.decision}>
        <What decision={decision} outcome={outcome} />
      </th>
      <td data-label={t("columns.decided")} data-figures>
        <Time at={at} as="date" />
      </td>
      <td data-label={t("columns.by")}>
        <span className={styles.by}>
          <TownMark town={town} small />
          <span>
            {by.name}
            <small>{mandate ? <span lang={outcome.language}>{mandate}</span> : t("no-mandate")}</small>
          </span>
        </span>
      </td>
      <td data-label={t("columns.basis")}>
        {document ? (
          <span>
            <Link to={`../documents/${document.id}`} lang={document.language}>
              {document.title}
            </Link>
            <small>{t("version", { version: document.version })}</small>
          </span>
        ) : (
          t("nothing")
        )}
      </td>
      <td data-label={t("columns.review")}>
        <Review reviewOn={reviewOn} reviewedAt={reviews[0]?.at} />
      </td>
    </tr>
  );
}

function What({ decision, outcome }: { decision: ConversationView; outcome: OutcomeView }) {
  const t = useTexts("decisions");
  const { audienceOf } = useReaderWords();
  const { id, title, language, internalTo, state } = decision;
  return (
    <>
      <Link to={`../discussions/${id}`} lang={language}>
        {title}
      </Link>{" "}
      {state !== "decided" && <Badge tone="ask">{t("reopened")}</Badge>}
      <Prose html={outcome.html} lang={outcome.language} />
      <small>
        <PackageName of={decision} /> {internalTo && <AudienceMark audience={audienceOf(internalTo)} bare />}
      </small>
    </>
  );
}

function Review({ reviewOn, reviewedAt }: { reviewOn: string | null; reviewedAt: string | undefined }) {
  const t = useTexts("decisions");
  const { date } = useFormat();
  const today = useToday();
  if (!reviewOn && !reviewedAt) return t("nothing");
  return (
    <span>
      {reviewOn && <Day day={reviewOn} />}{" "}
      {reviewOn && reviewOn <= today && <Badge tone="ask">{t("due")}</Badge>}
      {reviewedAt && <small>{t("reviewed", { day: date(reviewedAt) })}</small>}
    </span>
  );
}
