// What a message has said over time, and who took it away: for everyone who reads the conversation.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useRevalidator } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { look } from "~/app/door.server";
import { titled } from "~/app/i18n/title";
import { useFormat } from "~/app/i18n/useFormat";
import { useChanges } from "~/app/live/LiveProvider";
import { Breadcrumbs } from "~/app/ui/Breadcrumbs";
import { Page } from "~/app/ui/Page";
import { Prose } from "~/app/ui/Prose";
import { messageHistory } from "~/server/domain/conversations/queries/messageHistory";
import { conversationPath } from "./conversationPath";
import styles from "./history.module.css";
import { useReaderWords } from "./readers";

export const loader = (args: LoaderFunctionArgs) => look(args, messageHistory);

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("conversations:history"));

type Loaded = Awaited<ReturnType<typeof loader>>;

export default function History() {
  const { t } = useTranslation("conversations");
  const loaded = useLoaderData<typeof loader>();
  const { audienceOf } = useReaderWords();
  const { message, title, versions } = loaded;
  const { author, number } = message;
  useFollow(message.id);
  return (
    <Page
      title={t("history")}
      sub={t("history-of", { name: author.name })}
      audience={audienceOf(loaded.internalTo)}
      above={
        <Breadcrumbs
          steps={[{ to: `${conversationPath(loaded)}?around=${number}#m-${number}`, label: title }]}
        />
      }
    >
      <Deletion message={message} />
      <ol className={styles.versions}>
        {versions.map((version, i) => (
          <li key={version.from} className={styles.version}>
            <VersionHead version={version} first={i === versions.length - 1} />
            <Said version={version} loaded={loaded} />
          </li>
        ))}
      </ol>
    </Page>
  );
}

function Deletion({ message: { deletedAt, deletedBy } }: Pick<Loaded, "message">) {
  const { t } = useTranslation("conversations");
  const { when } = useFormat();
  if (!deletedAt || !deletedBy) return null;
  return (
    <p className={styles.deletion}>{t("history-deleted", { name: deletedBy.name, when: when(deletedAt) })}</p>
  );
}

type Version = Loaded["versions"][number];

function VersionHead({ version: { from, until }, first }: { version: Version; first: boolean }) {
  const { t } = useTranslation("conversations");
  const { when } = useFormat();
  const past = first ? t("history-first") : t("history-before");
  const span = until
    ? t("history-span", { from: when(from), until: when(until) })
    : t("history-since", { from: when(from) });
  return (
    <h2 className={styles.head}>
      {until ? past : t("history-now")} <span>{span}</span>
    </h2>
  );
}

function Said({ version: { html, withheld }, loaded }: { version: Version; loaded: Loaded }) {
  const { t } = useTranslation("conversations");
  const { nameOf } = useReaderWords();
  if (html !== null) return <Prose html={html} lang={loaded.message.language} />;
  const town = nameOf(loaded.municipalityCode);
  return (
    <p className={styles.withheld}>
      {withheld === "deleted" ? t("withheld-deleted") : t("withheld-before-sharing", { town })}
    </p>
  );
}

/** Fetches the page anew when the message has changed again. */
function useFollow(messageId: string): void {
  const { revalidate } = useRevalidator();
  useChanges(({ kind, view }) => {
    if (kind === "message" && (view as { id: string }).id === messageId) revalidate();
  });
}
