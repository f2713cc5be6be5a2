// The latest discussions and documents of a workspace, a line each.
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { AudienceMark } from "~/app/ui/AudienceMark";
import { Badge } from "~/app/ui/Badge";
import { Day } from "~/app/ui/Day";
import { LinkButton } from "~/app/ui/LinkButton";
import { Time } from "~/app/ui/Time";
import { TownMark } from "~/app/ui/TownMark";
import type { DocumentLine } from "~/server/domain/workspaces/documents";
import type { Start } from "~/server/domain/workspaces/queries/workspaceStart";
import styles from "./start.module.css";
import { useWorkspace } from "./useWorkspace";

type Discussion = Start["discussions"][number];

export function LatestDiscussions({ discussions }: { discussions: Discussion[] }) {
  const t = useTexts(["workspace", "discussionList"]);
  return (
    <section className={styles.part} aria-labelledby="latest-discussions">
      <h2 id="latest-discussions">{t("latest-discussions")}</h2>
      {discussions.length === 0 ? (
        <Nothing words={t("no-discussions")} to="discussions/new" start={t("discussionList:open")} />
      ) : (
        <ul className={styles.lines}>
          {discussions.map((discussion) => (
            <DiscussionLine key={discussion.id} discussion={discussion} />
          ))}
        </ul>
      )}
    </section>
  );
}

export function LatestDocuments({ documents }: { documents: DocumentLine[] }) {
  const t = useTexts(["workspace", "documents"]);
  return (
    <section className={styles.part} aria-labelledby="latest-documents">
      <h2 id="latest-documents">{t("latest-documents")}</h2>
      {documents.length === 0 ? (
        <Nothing words={t("no-documents")} to="documents/new" start={t("documents:add-file")} />
      ) : (
        <ul className={styles.lines}>
          {documents.map((document) => (
            <DocumentRow key={document.id} document={document} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** What belongs here, and for those who may write the button that starts it. */
function Nothing({ words, to, start }: { words: string; to: string; start: string }) {
  const { workspace, me } = useWorkspace();
  return (
    <div className={styles.nothing}>
      <p>{words}</p>
      {(me.role === "lead" || me.role === "member") && (
        <LinkButton to={`/w/${workspace.id}/${to}`} look="quiet">
          {start}
        </LinkButton>
      )}
    </div>
  );
}

export function DiscussionLine({ discussion }: { discussion: Discussion }) {
  const t = useTexts("workspace");
  const { id, state, messageCount, lastMessageAt } = discussion;
  return (
    <Line to={`discussions/${id}`} of={discussion}>
      {(state === "answered" || state === "decided") && <Badge tone="done">{t(`state.${state}`)}</Badge>}
      {t("answers", { count: messageCount - 1 })} · <Time at={lastMessageAt} />
    </Line>
  );
}

export function ReviewLine({ discussion }: { discussion: Discussion }) {
  const t = useTexts("workspace");
  const { id, outcome } = discussion;
  return (
    <Line to={`discussions/${id}`} of={discussion}>
      {outcome?.reviewOn && (
        <>
          {t("due-since")} <Day day={outcome.reviewOn} />
        </>
      )}
    </Line>
  );
}

export function PollLine({ poll }: { poll: Start["waiting"]["polls"][number] }) {
  const t = useTexts("workspace");
  const { conversationId, question, closesOn } = poll;
  return (
    <Line to={`discussions/${conversationId}`} of={{ ...poll, title: question }}>
      {t("vote-until")} <Day day={closesOn} />
    </Line>
  );
}

export function DocumentRow({ document }: { document: DocumentLine }) {
  const t = useTexts("workspace");
  const { id, purpose, version, changedAt, changedBy } = document;
  return (
    <Line to={`documents/${id}`} of={document}>
      {t("version", { version })} · {t(`purpose.${purpose}`)} · {changedBy.name}, <Time at={changedAt} />
    </Line>
  );
}

type LineProps = {
  to: string;
  of: Pick<Discussion, "title" | "language" | "municipalityCode" | "internalTo">;
  children: ReactNode;
};

function Line({ to, of, children }: LineProps) {
  const { workspace, owners } = useWorkspace();
  const town = owners.find(({ code }) => code === of.municipalityCode);
  const only = owners.find(({ code }) => code === of.internalTo);
  return (
    <li className={styles.line} data-internal={only ? "" : undefined}>
      {town && <TownMark town={town} />}
      <span className={styles.words}>
        <Link to={`/w/${workspace.id}/${to}`} lang={of.language}>
          {of.title}
        </Link>
        <small>
          {children}
          {only && (
            <>
              {" · "}
              <AudienceMark audience={{ internalTo: only.name }} bare />
            </>
          )}
        </small>
      </span>
    </li>
  );
}
