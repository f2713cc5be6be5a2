// One report in a list: what it is about and the way there, who made it and why, and what came of it.

import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { AudienceMark } from "~/app/ui/AudienceMark";
import { Badge } from "~/app/ui/Badge";
import { Quoting } from "~/app/ui/Quoting";
import { Time } from "~/app/ui/Time";
import type { ListedReport } from "~/server/domain/reports/views";
import styles from "./reports.module.css";

type Props = {
  report: ListedReport & { unattended?: boolean };
  /** The reader's own: who made it need not be said. */
  mine: boolean;
  children?: ReactNode;
};

export function ReportEntry({ report, mine, children }: Props) {
  const t = useTexts("reports");
  const { id, by, at, reason, language, closed, conversation, workspace, unattended } = report;
  return (
    <li id={mine ? `mine-${id}` : id} className={styles.report}>
      <h3 className={styles.about}>
        <About report={report} />
        <Badge tone={closed ? "done" : "ask"}>{t(closed ? "done" : "waits")}</Badge>
      </h3>
      <p className={styles.reason} lang={language}>
        {reason}
      </p>
      <p className={styles.by}>
        {!mine && <>{t("reported-by", { name: by.name })}, </>}
        <Time at={at} />
        {conversation && workspace && (
          <>
            {" · "}
            <span lang={workspace.language}>{workspace.title}</span>
          </>
        )}
      </p>
      {unattended && <p className={styles.by}>{t("nobody-now", { name: report.author.name })}</p>}
      <NoPlace report={report} />
      {closed && (
        <div className={styles.closed}>
          <p className={styles.note} lang={closed.language}>
            {closed.note}
          </p>
          <p className={styles.by}>
            {t("closed-by", { name: closed.by.name })}, <Time at={closed.at} />
          </p>
        </div>
      )}
      {children}
    </li>
  );
}

function About({ report: { messageId, author, conversation } }: { report: ListedReport }) {
  const t = useTexts("reports");
  const words = t("about", { name: author.name });
  if (!conversation)
    return (
      <span>
        {words} {t("elsewhere")}
      </span>
    );
  return (
    <span>
      <Link to={`/m/${messageId}`} reloadDocument>
        {words}
      </Link>{" "}
      {t("in")} <span lang={conversation.language}>{conversation.title}</span>
      {conversation.town && <AudienceMark audience={{ internalTo: conversation.town }} />}
    </span>
  );
}

/** A coordinator can't read what is written where they have no place, and may give themselves one. */
function NoPlace({ report: { conversation, workspace } }: { report: ListedReport }) {
  const t = useTexts("reports");
  if (conversation || !workspace) return null;
  return (
    <p className={styles.by}>
      <Quoting say={(title) => t("no-place", { title })} lang={workspace.language}>
        {workspace.title}
      </Quoting>{" "}
      <Link to={`/w/${workspace.id}/people`}>{t("give-place")}</Link>
    </p>
  );
}
