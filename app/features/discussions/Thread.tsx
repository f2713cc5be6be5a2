// The posts of a discussion in their threads, and where one answers.
import { Link, useLocation } from "@remix-run/react";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Composer } from "~/app/features/conversations/Composer";
import { ConcernEntries } from "~/app/features/conversations/ConcernEntries";
import type { LoadedConversation } from "~/app/features/conversations/conversation.server";
import { HeldUnread } from "~/app/features/conversations/HeldUnread";
import { MarkEntries } from "~/app/features/conversations/MarkEntries";
import { Message } from "~/app/features/conversations/Message";
import { MessageMenu, useOpened } from "~/app/features/conversations/MessageMenu";
import { Pending } from "~/app/features/conversations/Pending";
import { Reactions } from "~/app/features/conversations/Reactions";
import { rewrite } from "~/app/features/conversations/rewrite";
import { useChanging } from "~/app/features/conversations/useChanging";
import { useKept } from "~/app/features/conversations/useKept";
import { useMessages } from "~/app/features/conversations/useMessages";
import { usePending } from "~/app/features/conversations/usePending";
import { useReading } from "~/app/features/conversations/useReading";
import { Writing } from "~/app/features/conversations/Writing";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { useChanges } from "~/app/live/LiveProvider";
import { useWriting } from "~/app/live/presence";
import type { MessageView } from "~/server/domain/conversations/views";
import styles from "./discussions.module.css";
import { NewReplies } from "./NewReplies";
import { type Thread as Posts, threadsOf } from "./threads";

type Props = { loaded: LoadedConversation; children: ReactNode };

export function Thread({ loaded, children }: Props) {
  const { t } = useTranslation("discussions");
  const { conversation, read, may } = loaded;
  const { me } = useWorkspace();
  const { pathname } = useLocation();
  const box = useRef<HTMLDivElement>(null);
  const writer = useRef<HTMLDivElement>(null);
  const shown = useMessages(loaded);
  const pending = usePending(conversation.id, shown.messages);
  const kept = useKept(loaded);
  const opened = useOpened();
  const changing = useChanging(opened, conversation.internalTo);
  const writing = useWriting(conversation.id, me.id);
  const unread = useRef({ after: read, upTo: loaded.count });
  const mayPost = may.includes("message.post");
  const mayHide = may.includes("message.hide");
  const mayReact = may.includes("message.react");
  const replyTo = shown.messages.find(({ number }) => number === opened.reply);
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
  const post = (message: MessageView, above: MessageView | undefined) => (
    <Message
      key={message.id}
      message={message}
      dated
      quoted={message.parent !== null && message.parent.number !== 1 && message.parent.id !== above?.id}
      above={isNew(message) && <NewFromHere />}
      menu={
        <MessageMenu
          message={message}
          mine={message.author.id === me.id}
          mayPost={mayPost}
          mayReact={mayReact}
        >
          <MarkEntries message={message} kept={kept.has(message.id)} mayPin={may.includes("message.pin")} />
          <ConcernEntries message={message} mine={message.author.id === me.id} mayHide={mayHide} />
        </MessageMenu>
      }
      kept={kept.has(message.id)}
      readsHidden={mayHide || message.author.id === me.id}
      instead={message.author.id === me.id ? changing(message, pending.changeOf(message)) : undefined}
      reactions={
        <Reactions message={message} me={me} mayReact={mayReact} choosing={message.number === opened.react} />
      }
      below={message.number === opened.reply && composer}
    />
  );

  return (
    <div ref={box} className={styles.thread}>
      {!shown.atStart && (
        <Link to={`${pathname}?before=${shown.messages[0]?.number}`} className={styles.end}>
          {t("older")}
        </Link>
      )}
      <div role="feed" aria-label={t("posts")}>
        {threadsOf(shown.messages).map((thread) => (
          <ThreadPosts key={thread.post.id} thread={thread} show={post} />
        ))}
      </div>
      {!shown.atEnd && (
        <Link to={`${pathname}?after=${shown.messages.at(-1)?.number}`} className={styles.end}>
          {t("newer")}
        </Link>
      )}
      <HeldUnread held={held} />
      <NewReplies myId={me.id} conversationId={conversation.id} />
      <Pending waiting={pending.posts} onRewrite={(body) => rewrite(writer.current, body)} />
      <div className={styles.foot}>
        {!replyTo && composer}
        {children}
      </div>
    </div>
  );
}

type Show = (message: MessageView, above: MessageView | undefined) => ReactNode;

function ThreadPosts({ thread: { post, replies }, show }: { thread: Posts; show: Show }) {
  return (
    <>
      {show(post, undefined)}
      {replies.length > 0 && (
        <div className={styles.replies}>{replies.map((reply, i) => show(reply, replies[i - 1] ?? post))}</div>
      )}
    </>
  );
}

function NewFromHere() {
  const { t } = useTranslation("discussions");
  return (
    <p className={styles.new} data-new>
      <span>{t("new")}</span>
    </p>
  );
}
