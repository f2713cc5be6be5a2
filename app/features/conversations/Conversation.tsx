// A running conversation, whole: what is said, what is on its way, who is writing, and where one writes.
import { useLocation } from "@remix-run/react";
import { useRef } from "react";
import { useKeys } from "~/app/features/keys/useKeys";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { useTexts } from "~/app/i18n/useTexts";
import { useChanges } from "~/app/live/LiveProvider";
import { useWriting } from "~/app/live/presence";
import type { MessageView } from "~/server/domain/conversations/views";
import { Composer } from "./Composer";
import styles from "./Conversation.module.css";
import type { LoadedConversation } from "./conversation.server";
import { Feed } from "./Feed";
import { HeldUnread } from "./HeldUnread";
import { NewBelow, useNewBelow } from "./NewBelow";
import { Pending } from "./Pending";
import { StartPlace } from "./StartPlace";
import { useKeepPlace } from "./useKeepPlace";
import { useKept } from "./useKept";
import { useMessages } from "./useMessages";
import { useNews } from "./useNews";
import { useOpened } from "./useOpening";
import { usePending } from "./usePending";
import { useReading } from "./useReading";
import { Writing } from "./Writing";

type Props = {
  loaded: LoadedConversation;
  /** What it is, for those who listen: "Meddelanden i Transporter". */
  label: string;
  /** Whether a discussion can be made of its messages. */
  takes?: boolean;
};

/** Give it a `key` of the conversation's id: another conversation starts afresh. */
export function Conversation({ loaded, label, takes = false }: Props) {
  const { conversation, read } = loaded;
  const { me, workspace } = useWorkspace();
  const box = useRef<HTMLDivElement>(null);
  const writer = useRef<HTMLDivElement>(null);
  const follows = useRef<() => boolean>(() => true);
  const shown = useMessages(loaded, follows);
  const pending = usePending(conversation.id, shown.messages);
  const refused = pending.posts.filter(({ refusal }) => refusal).length;
  const last = shown.messages.at(-1)?.number ?? 0;
  const place = useKeepPlace(box, {
    first: shown.messages[0]?.number ?? 0,
    last: `${last}:${pending.posts.length}:${refused}`,
    whole: shown.atEnd,
  });
  follows.current = place.isAtEnd;
  const known = { id: conversation.id, count: shown.count };
  const fresh = useNewBelow(known, place.isAtEnd, me.id);
  const sent = useNews(known, me.id, pending.posts);
  const writing = useWriting(conversation.id, me.id);
  // Somebody who has read nothing yet needs no line: everything is new.
  const unread = useRef({ after: read, upTo: read > 0 ? loaded.count : 0 });
  const mayPost = loaded.may.includes("message.post");
  const kept = useKept(loaded);
  const opened = useOpened();
  const replyTo =
    opened.what === "reply" ? shown.messages.find(({ number }) => number === opened.number) : undefined;
  useKeys({ feed: box, writer, opened });
  const held = useReading(box, loaded, shown.messages, shown.count);
  useChanges(({ kind, name, view }) => {
    if (kind === "message" && name === "message.posted") writing.done((view as MessageView).author.id);
  });

  const about = (message: MessageView) => ({
    message,
    me,
    may: loaded.may,
    internalTo: conversation.internalTo,
    kept: kept.has(message.id),
    sent: sent.includes(message.clientId),
    opened: message.number === opened.number ? opened.what : undefined,
    change: pending.changeOf(message),
    takeTo: takes && mayPost ? `/w/${workspace.id}/discussions/new?from=${message.id}` : undefined,
  });
  const toEnd = async () => {
    if (!shown.atEnd) await shown.goTo(shown.count);
    place.toEnd();
    fresh.clear();
  };

  return (
    <div className={styles.conversation}>
      <Feed
        box={box}
        label={label}
        {...shown}
        unread={held.from ? { after: held.from - 1, upTo: shown.count } : unread.current}
        onOlder={shown.loadOlder}
        onNewer={shown.loadNewer}
        about={about}
      >
        {shown.count + pending.posts.length === 0 && <NothingYet mayPost={mayPost} />}
        <Pending waiting={pending.posts} writtenAt={mayPost ? { writer, shown } : undefined} />
      </Feed>
      <StartPlace />
      <div className={styles.foot} ref={writer}>
        <NewBelow count={fresh.count} onShow={toEnd} />
        <HeldUnread held={held} />
        <Writing names={writing.names} />
        {mayPost && (
          <Composer loaded={loaded} myId={me.id} replyTo={replyTo} onWriting={writing.tell} onSent={toEnd} />
        )}
        <MarkRead loaded={loaded} />
      </div>
    </div>
  );
}

function NothingYet({ mayPost }: { mayPost: boolean }) {
  const t = useTexts("conversations");
  return <p className={styles.nothing}>{t(mayPost ? "nothing-yet-write" : "nothing-yet")}</p>;
}

/** Without JavaScript nothing sees what is read: one says it oneself. */
function MarkRead({ loaded: { conversation, count, read } }: { loaded: LoadedConversation }) {
  const t = useTexts("conversations");
  const { pathname } = useLocation();
  if (read >= count) return null;
  return (
    <noscript>
      <form method="post" className={styles.markRead}>
        <input type="hidden" name="deed" value="conversation.read" />
        <input type="hidden" name="here" value={pathname} />
        <input type="hidden" name="conversationId" value={conversation.id} />
        <input type="hidden" name="number" value={count} />
        <button type="submit">{t("mark-read")}</button>
      </form>
    </noscript>
  );
}
