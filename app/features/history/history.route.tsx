// What a message has said over time, who took it away, and who hid it and why: for everyone who reads the conversation.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useRevalidator } from "@remix-run/react";
import { look } from "~/app/door.server";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { conversationPath } from "~/app/features/conversations/conversationPath";
import { useReaderWords } from "~/app/features/conversations/readers";
import { titled } from "~/app/i18n/title";
import { useFormat } from "~/app/i18n/useFormat";
import { useChanges } from "~/app/live/LiveProvider";
import { Breadcrumbs } from "~/app/ui/Breadcrumbs";
import { Page } from "~/app/ui/Page";
import { Prose } from "~/app/ui/Prose";
import { messageHistory } from "~/server/domain/conversations/queries/messageHistory";
import { Concerns } from "./Concerns";
import styles from "./history.module.css";

export const loader = (args: LoaderFunctionArgs) => look(args, messageHistory);

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("history:title"));

type Loaded = Awaited<ReturnType<typeof loader>>;

export default function History() {
  const t = useTexts("history");
  const loaded = useLoaderData<typeof loader>();
  const { audienceOf } = useReaderWords();
  const { message, title, titleLanguage, versions } = loaded;
  const { author, number } = message;
  useFollow(message.id);
  return (
    <Page
      title={t("title")}
      sub={t("of", { name: author.name })}
      audience={audienceOf(loaded.internalTo)}
      above={
        <Breadcrumbs
          steps={[
            {
              ...{ to: `${conversationPath(loaded)}?around=${number}#m-${number}`, label: title },
              lang: titleLanguage,
            },
          ]}
        />
      }
    >
      <Deletion message={message} />
      <Concerns loaded={loaded} />
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
  const t = useTexts("history");
  const { when } = useFormat();
  if (!deletedAt || !deletedBy) return null;
  return <p className={styles.deletion}>{t("deleted", { name: deletedBy.name, when: when(deletedAt) })}</p>;
}

type Version = Loaded["versions"][number];

function VersionHead({ version: { from, until }, first }: { version: Version; first: boolean }) {
  const t = useTexts("history");
  const { when } = useFormat();
  const past = first ? t("first") : t("before");
  const span = until ? t("span", { from: when(from), until: when(until) }) : t("since", { from: when(from) });
  return (
    <h2 className={styles.head}>
      {until ? past : t("now")} <span>{span}</span>
    </h2>
  );
}

function Said({ version: { html, language, withheld }, loaded }: { version: Version; loaded: Loaded }) {
  const t = useTexts("history");
  const { nameOf } = useReaderWords();
  if (html !== null && loaded.message.hidden)
    return (
      <details className={styles.shown}>
        <summary>{t("read-hidden")}</summary>
        <Prose html={html} lang={language} />
      </details>
    );
  if (html !== null) return <Prose html={html} lang={language} />;
  const town = nameOf(loaded.municipalityCode);
  return <p className={styles.withheld}>{t(`withheld-${withheld ?? "deleted"}`, { town })}</p>;
}

/** Fetches the page anew when the message has changed again. */
function useFollow(messageId: string): void {
  const { revalidate } = useRevalidator();
  useChanges(({ kind, view }) => {
    if (kind === "message" && (view as { id: string }).id === messageId) revalidate();
  });
}
