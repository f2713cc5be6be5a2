// What a message shows: who, when, what it answers, what it says, and what one can do with it. It stands in an Article.
import Bookmark from "@lucide/icons/icons/bookmark";
import Pin from "@lucide/icons/icons/pin";
import { Link, useParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { mentionsMe } from "~/app/features/mentions/spoken";
import { MessageTraces } from "~/app/features/moving/MessageTraces";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { useFormat } from "~/app/i18n/useFormat";
import { useTexts } from "~/app/i18n/useTexts";
import { Face } from "~/app/ui/Face";
import { Icon } from "~/app/ui/Icon";
import { Prose } from "~/app/ui/Prose";
import { Time } from "~/app/ui/Time";
import { VisuallyHidden } from "~/app/ui/VisuallyHidden";
import type { MessageView } from "~/server/domain/conversations/views";
import { partsOf } from "./Article";
import styles from "./Message.module.css";
import { useTown } from "./useTown";

export type MessageProps = {
  message: MessageView;
  /** Follows its author's last one so closely that the name need not stand again. */
  continued?: boolean;
  /** Says its day too, where no line between days does. */
  dated?: boolean;
  /** What it answers is quoted, but where that stands right above. */
  quoted?: boolean;
  /** The menu, and what it opened: an edit form, a question. */
  menu?: ReactNode;
  /** Shown in place of the text: the form that edits it. */
  instead?: ReactNode;
  /** The reader has kept it to find it again. */
  kept?: boolean;
  /** It was stored just now: for a moment it says so where its time stands. */
  sent?: boolean;
  /** The reader is its author or may hide: what it says is theirs to read also while it is hidden. */
  readsHidden?: boolean;
  /** The signs on it. */
  reactions?: ReactNode;
  below?: ReactNode;
};

export function Message({
  message,
  continued = false,
  dated = false,
  quoted = true,
  menu,
  instead,
  kept = false,
  sent,
  readsHidden = false,
  reactions,
  below,
}: MessageProps) {
  const { author, deletedAt, hidden, moved } = message;
  const silent = deletedAt !== null || hidden !== null || moved !== null;
  const town = useTown(author.municipalityCode);
  const { me } = useWorkspace();
  const namesMe = author.id !== me.id && mentionsMe(message.html, me);
  return (
    <div
      className={styles.message}
      data-continued={continued || undefined}
      data-names-me={namesMe || undefined}
    >
      {continued ? <span className={styles.noFace} /> : <Face name={author.name} town={town} />}
      <div className={styles.words}>
        <Byline
          message={message}
          continued={continued}
          dated={dated}
          kept={kept}
          sent={sent}
          town={town.name}
        />
        {namesMe && <NamesMe />}
        {deletedAt ? (
          <Tombstone message={message} />
        ) : (
          <>
            {hidden && <Hidden message={message} hidden={hidden} readable={readsHidden} />}
            {!moved && (instead ?? (!hidden && <Text message={message} quoted={quoted} />))}
          </>
        )}
        <MessageTraces message={message} />
        {!silent && reactions}
        {below}
      </div>
      {!silent && menu && <div className={styles.menu}>{menu}</div>}
    </div>
  );
}

type BylineProps = {
  message: MessageView;
  continued: boolean;
  dated: boolean;
  kept: boolean;
  sent: boolean | undefined;
  town: string;
};

function Byline({ message, continued, dated, kept, sent, town }: BylineProps) {
  const t = useTexts("conversations");
  const { when } = useFormat();
  const { author, createdAt, editedAt, deletedAt, hidden, number, id } = message;
  const silent = deletedAt !== null || hidden !== null;
  const ids = partsOf(number);
  const name = (
    <span id={ids.author}>
      <b>{author.name}</b> <VisuallyHidden>{author.organisation || town}</VisuallyHidden>
    </span>
  );
  return (
    <div className={styles.byline}>
      {continued ? <VisuallyHidden>{name}</VisuallyHidden> : name}
      {!continued && <span>{[author.title, author.organisation].filter(Boolean).join(", ")}</span>}
      <Link
        to={`/m/${id}`}
        id={ids.time}
        className={styles.when}
        data-sent={sent ? t("sent") : undefined}
        aria-label={when(createdAt)}
        prefetch="none"
        reloadDocument
      >
        <Time at={createdAt} as={dated ? "when" : "clock"} />
      </Link>
      {editedAt && !silent && (
        <HistoryLink messageId={id} id={ids.edited}>
          {t("edited")}{" "}
          <VisuallyHidden>
            <Time at={editedAt} />
          </VisuallyHidden>
        </HistoryLink>
      )}
      <Marks pinned={message.pinned} kept={kept && !silent} />
    </div>
  );
}

/** Pinned for everyone; kept for oneself. */
function Marks({ pinned, kept }: { pinned: MessageView["pinned"]; kept: boolean }) {
  const t = useTexts("conversations");
  return (
    <>
      {pinned && (
        <span className={styles.mark} title={t("pinned-by", { name: pinned.by.name })}>
          <Icon of={Pin} size={14} label={t("pinned-by", { name: pinned.by.name })} />
        </span>
      )}
      {kept && (
        <span className={styles.mark} title={t("kept")}>
          <Icon of={Bookmark} size={14} label={t("kept")} />
        </span>
      )}
    </>
  );
}

function NamesMe() {
  const t = useTexts("mentions");
  return <VisuallyHidden>{t("names-me")}</VisuallyHidden>;
}

function Text({ message, quoted }: { message: MessageView; quoted: boolean }) {
  const { parent, html, language, number, taken } = message;
  return (
    <div id={partsOf(number).text}>
      {quoted && parent && <Quote parent={parent} />}
      <Prose html={html} lang={language} className={styles.text} />
      {taken && <Taken {...taken} />}
    </div>
  );
}

function Quote({ parent }: { parent: NonNullable<MessageView["parent"]> }) {
  const t = useTexts("conversations");
  return (
    <Link to={`?around=${parent.number}#m-${parent.number}`} className={styles.quote} preventScrollReset>
      <VisuallyHidden>{t("answers")} </VisuallyHidden>
      {parent.author}:{" "}
      {parent.deleted || parent.hidden ? (
        t(parent.deleted ? "deleted" : "hidden")
      ) : (
        <span lang={parent.language}>{parent.excerpt}</span>
      )}
    </Link>
  );
}

function Taken({ conversationId, title, language }: NonNullable<MessageView["taken"]>) {
  const t = useTexts("conversations");
  const { workspaceId } = useParams();
  return (
    <p className={styles.taken}>
      {t("taken")}{" "}
      <Link to={`/w/${workspaceId}/discussions/${conversationId}`} lang={language}>
        {title}
      </Link>
    </p>
  );
}

/** The text is gone for everyone; that there was one, who took it away and when, is not. */
function Tombstone({ message: { id, number, deletedBy, deletedAt } }: { message: MessageView }) {
  const t = useTexts("conversations");
  return (
    <p className={styles.tombstone} id={partsOf(number).text}>
      {t("deleted")}{" "}
      {deletedBy && deletedAt && (
        <>
          {deletedBy.name}, <Time at={deletedAt} />.{" "}
        </>
      )}
      <HistoryLink messageId={id}>{t("history")}</HistoryLink>
    </p>
  );
}

type HiddenProps = { message: MessageView; hidden: NonNullable<MessageView["hidden"]>; readable: boolean };

/** A lead has taken the text out of sight: who, when and why is there for everyone to read. */
function Hidden({ message: { id, number }, hidden: { by, at, reason, language }, readable }: HiddenProps) {
  const t = useTexts("conversations");
  return (
    <p className={styles.tombstone} id={partsOf(number).text}>
      {t("hidden-by", { name: by.name })}, <Time at={at} />.{" "}
      {reason !== null && (
        <>
          {t("hidden-because")} <span lang={language}>{reason}</span>
        </>
      )}{" "}
      <HistoryLink messageId={id}>{t(readable ? "hidden-read" : "history")}</HistoryLink>
    </p>
  );
}

type HistoryProps = { messageId: string; id?: string; children: ReactNode };

function HistoryLink({ messageId, id, children }: HistoryProps) {
  const { workspaceId } = useParams();
  return (
    <Link id={id} to={`/w/${workspaceId}/history/${messageId}`} className={styles.history}>
      {children}
    </Link>
  );
}
