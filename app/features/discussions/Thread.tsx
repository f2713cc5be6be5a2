// The posts of a discussion in their threads, and where one answers.
import { Link, useLocation } from "@remix-run/react";
import { type ReactNode, useRef } from "react";
import { Article } from "~/app/features/conversations/Article";
import { Composer } from "~/app/features/conversations/Composer";
import type { LoadedConversation } from "~/app/features/conversations/conversation.server";
import { Entry } from "~/app/features/conversations/Entry";
import { HeldUnread } from "~/app/features/conversations/HeldUnread";
import { Pending } from "~/app/features/conversations/Pending";
import { useKept } from "~/app/features/conversations/useKept";
import { useMessages } from "~/app/features/conversations/useMessages";
import { useNews } from "~/app/features/conversations/useNews";
import { useOpened } from "~/app/features/conversations/useOpening";
import { usePending } from "~/app/features/conversations/usePending";
import { useReading } from "~/app/features/conversations/useReading";
import { Writing } from "~/app/features/conversations/Writing";
import { useKeys } from "~/app/features/keys/useKeys";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { useTexts } from "~/app/i18n/useTexts";
import { useChanges } from "~/app/live/LiveProvider";
import { useWriting } from "~/app/live/presence";
import type { MessageView } from "~/server/domain/conversations/views";
import styles from "./discussions.module.css";
import { NewReplies } from "./NewReplies";
import { type Thread as Posts, placed, threadsOf } from "./threads";

type Props = {
  loaded: LoadedConversation;
  /** Nothing can be written in it any more. */
  closed: boolean;
  children: ReactNode;
};

export function Thread({ loaded, closed, children }: Props) {
  const t = useTexts("discussions");
  const { conversation, read, may } = loaded;
  const { me } = useWorkspace();
  const { pathname } = useLocation();
  const box = useRef<HTMLDivElement>(null);
  const writer = useRef<HTMLDivElement>(null);
  const shown = useMessages(loaded, stays);
  const pending = usePending(conversation.id, shown.messages);
  const kept = useKept(loaded);
  const opened = useOpened();
  const writing = useWriting(conversation.id, me.id);
  const unread = useRef({ after: read, upTo: loaded.count });
  const mayPost = !closed && may.includes("message.post");
  const replyTo =
    opened.what === "reply"
      ? shown.messages.find(({ number, moved }) => number === opened.number && !moved)
      : undefined;
  const sent = useNews({ id: conversation.id, count: shown.count }, me.id, pending.posts);
  useKeys({ feed: box, writer, opened });
  const held = useReading(box, loaded, shown.messages, shown.count);
  useChanges(({ kind, name, view }) => {
    if (kind === "message" && name === "message.posted") writing.done((view as MessageView).author.id);
  });

  const composer = mayPost && (
    <div ref={writer}>
      <Writing names={writing.names} />
      <Composer loaded={loaded} myId={me.id} replyTo={replyTo} onWriting={writing.tell} onSent={() => {}} />
    </div>
  );
  const firstNew = held.from ?? (read < unread.current.upTo ? unread.current.after + 1 : 0);
  const isNew = ({ number }: MessageView) => number === firstNew;
  const first = (shown.messages[0]?.number ?? 1) - 1;
  const post = (message: MessageView, place: number, above: MessageView | undefined) => (
    <Article
      key={message.id}
      number={message.number}
      position={first + place}
      of={shown.count}
      above={isNew(message) && <NewFromHere />}
    >
      <Entry
        message={message}
        me={me}
        may={may}
        internalTo={conversation.internalTo}
        kept={kept.has(message.id)}
        sent={sent.includes(message.clientId)}
        opened={message.number === opened.number ? opened.what : undefined}
        change={pending.changeOf(message)}
        dated
        quoted={message.parent !== null && message.parent.number !== 1 && message.parent.id !== above?.id}
        below={message === replyTo && composer}
      />
    </Article>
  );

  return (
    <div ref={box} className={styles.thread}>
      {!shown.atStart && (
        <Link to={`${pathname}?before=${shown.messages[0]?.number}`} className={styles.end}>
          {t("older")}
        </Link>
      )}
      <div role="feed" aria-label={t("posts")} aria-busy={shown.busy}>
        {placed(threadsOf(shown.messages)).map(({ place, ...thread }) => (
          <ThreadPosts key={thread.post.id} thread={thread} place={place} show={post} />
        ))}
      </div>
      {!shown.atEnd && (
        <Link to={`${pathname}?after=${shown.messages.at(-1)?.number}`} className={styles.end}>
          {t("newer")}
        </Link>
      )}
      <HeldUnread held={held} />
      <NewReplies myId={me.id} conversationId={conversation.id} />
      <Pending waiting={pending.posts} writtenAt={mayPost ? { writer, shown } : undefined} />
      <div className={styles.foot}>
        {!replyTo && composer}
        {children}
      </div>
    </div>
  );
}

/** A window that is full lets nothing go for what comes: posts in threads are not read from the end. */
const stays = { current: () => false };

type Show = (message: MessageView, place: number, above: MessageView | undefined) => ReactNode;

type PostsProps = { thread: Posts; place: number; show: Show };

function ThreadPosts({ thread: { post, replies }, place, show }: PostsProps) {
  return (
    <>
      {show(post, place, undefined)}
      {replies.length > 0 && (
        <div className={styles.replies}>
          {replies.map((reply, i) => show(reply, place + i + 1, replies[i - 1] ?? post))}
        </div>
      )}
    </>
  );
}

function NewFromHere() {
  const t = useTexts("discussions");
  return (
    <p className={styles.new} data-new>
      <span>{t("new")}</span>
    </p>
  );
}
