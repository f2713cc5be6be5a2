// Where I was mentioned in this workspace, the latest first.

import { Quoting } from "~/app/ui/Quoting";
import "~/app/i18n/further";
import At from "@lucide/icons/icons/at-sign";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData, useRevalidator, useSearchParams } from "@remix-run/react";
import { look } from "~/app/door.server";
import { useReaderWords } from "~/app/features/conversations/readers";
import { useTown } from "~/app/features/conversations/useTown";
import { titled } from "~/app/i18n/title";
import { useTexts } from "~/app/i18n/useTexts";
import { useChanges } from "~/app/live/LiveProvider";
import { AudienceMark } from "~/app/ui/AudienceMark";
import { EmptyState } from "~/app/ui/EmptyState";
import { Face } from "~/app/ui/Face";
import { Icon } from "~/app/ui/Icon";
import { Page } from "~/app/ui/Page";
import { Pagination } from "~/app/ui/Pagination";
import { Time } from "~/app/ui/Time";
import { type ListedMention, myMentions } from "~/server/domain/conversations/queries/myMentions";
import styles from "./mentions.module.css";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("mentions:title"));

export const loader = (args: LoaderFunctionArgs) => {
  const page = new URL(args.request.url).searchParams.get("page");
  return look(args, myMentions, page ? { page } : {});
};

export default function Mentions() {
  const t = useTexts(["mentions", "unread"]);
  const { mentions, pages } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  const [search] = useSearchParams();
  useChanges(({ kind }) => {
    if (kind === "mention") revalidate();
  });
  if (mentions.length === 0)
    return (
      <Page title={t("title")}>
        <EmptyState icon={<Icon of={At} size={32} />} title={t("unread:mentions-none")}>
          <p>{t("unread:mentions-none-explained")}</p>
        </EmptyState>
      </Page>
    );
  return (
    <Page title={t("title")}>
      <ul className={styles.list}>
        {mentions.map((mention) => (
          <MentionRow key={mention.id} mention={mention} />
        ))}
      </ul>
      <Pagination page={Number(search.get("page") ?? 1)} pages={pages} href={(page) => `?page=${page}`} />
    </Page>
  );
}

function MentionRow({ mention }: { mention: ListedMention }) {
  const t = useTexts(["mentions", "conversations", "unread"]);
  const { audienceOf } = useReaderWords();
  const { author, title, messageId, at, internalTo, mentionedAs, unread, hidden } = mention;
  const town = useTown(author.municipalityCode);
  return (
    <li className={styles.row} data-internal={internalTo ? "" : undefined}>
      <Face name={author.name} town={town} />
      <div className={styles.words}>
        <p className={styles.heading}>
          <Link to={`/m/${messageId}`} className={unread ? styles.unread : undefined} reloadDocument>
            <Quoting
              say={(title) => t("unread:mentions-in", { name: author.name, title })}
              lang={mention.titleLanguage}
            >
              {title}
            </Quoting>
          </Link>
          {unread && <span className={styles.new}>{t("new")}</span>}
        </p>
        <p className={styles.excerpt} lang={hidden ? undefined : mention.language}>
          {hidden ? t("conversations:hidden") : mention.excerpt}
        </p>
        <p className={styles.meta}>
          <Time at={at} /> · {t(`unread:mentions-as.${mentionedAs}`)}{" "}
          {internalTo && <AudienceMark audience={audienceOf(internalTo)} bare />}
        </p>
      </div>
    </li>
  );
}
