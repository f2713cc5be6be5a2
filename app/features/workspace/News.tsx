// What is new since I was last here.
import { Link } from "@remix-run/react";
import { useUnread } from "~/app/features/conversations/HeadsProvider";
import { ReadAll } from "~/app/features/unread/ReadAll";
import { useTexts } from "~/app/i18n/useTexts";
import { AudienceMark } from "~/app/ui/AudienceMark";
import { Count } from "~/app/ui/Count";
import { Time } from "~/app/ui/Time";
import type { NewsLine } from "~/server/domain/workspaces/news";
import styles from "./start.module.css";
import { useWorkspace } from "./useWorkspace";

type Props = { since: string; first: boolean; news: NewsLine[]; newsCount: number };

export function News({ since, first, news, newsCount }: Props) {
  const t = useTexts("workspace");
  return (
    <section className={styles.part} aria-labelledby="news">
      <h2 id="news">{first ? t("news-first") : t("news")}</h2>
      <p className={styles.about}>
        {t(first ? "since-first" : "since")} <Time at={since} />
      </p>
      {news.length === 0 ? (
        <p className={styles.none}>{t("no-news")}</p>
      ) : (
        <ul className={styles.lines}>
          {news.map((line) => (
            <NewsItem key={`${line.kind} ${line.id} ${line.at}`} line={line} />
          ))}
        </ul>
      )}
      <ReadAll />
      {newsCount > news.length && (
        <p className={styles.about}>{t("more-news", { count: newsCount - news.length })}</p>
      )}
    </section>
  );
}

function NewsItem({ line }: { line: NewsLine }) {
  const { workspace, owners } = useWorkspace();
  const words = useNewsWords();
  const town = owners.find(({ code }) => code === line.internalTo)?.name;
  return (
    <li className={styles.line} data-internal={town ? "" : undefined}>
      <span className={styles.words}>
        <Link
          to={`/w/${workspace.id}/${placeOf(line)}`}
          lang={"language" in line ? line.language : undefined}
        >
          {line.title}
        </Link>
        <small>
          {words(line)} · <Time at={line.at} />
          {town && (
            <>
              {" · "}
              <AudienceMark audience={{ internalTo: town }} bare />
            </>
          )}
        </small>
      </span>
      {"unread" in line && <Unread conversationId={line.conversationId} />}
    </li>
  );
}

/** As the navigation counts it: what is read on another page or device is no longer new here either. */
function Unread({ conversationId }: { conversationId: string }) {
  return <Count count={useUnread(conversationId)} />;
}

function useNewsWords() {
  const t = useTexts("workspace");
  const { owners } = useWorkspace();
  return (line: NewsLine): string => {
    if (line.kind === "document")
      return t(line.version === 1 ? "news-of.document" : "news-of.version", {
        by: line.by,
        version: line.version,
      });
    if (line.kind === "person") {
      const town = owners.find(({ code }) => code === line.municipalityCode)?.name ?? "";
      return t("news-of.person", { town });
    }
    return t(`news-of.${line.kind}`);
  };
}

function placeOf(line: NewsLine): string {
  if (line.kind === "room") return `rooms/${line.id}`;
  if (line.kind === "document" || line.kind === "comments") return `documents/${line.id}`;
  return line.kind === "person" ? "people" : `discussions/${line.id}`;
}
