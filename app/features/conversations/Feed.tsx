// A running conversation: the messages in their order, with dates, the line before the first unread, and more at both ends.
import { Link, useLocation } from "@remix-run/react";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "~/app/i18n/useFormat";
import type { MessageView } from "~/server/domain/conversations/views";
import styles from "./Feed.module.css";
import { Message, type MessageProps } from "./Message";

type Props = {
  box: RefObject<HTMLDivElement>;
  label: string;
  messages: MessageView[];
  atStart: boolean;
  atEnd: boolean;
  /** What was unread when the page was opened, by number; what comes while one looks is no news. */
  unread: { after: number; upTo: number };
  onOlder(): void;
  onNewer(): void;
  /** What is particular about a message: its menu, an opened form. */
  extras(message: MessageView): Pick<MessageProps, "menu" | "instead" | "kept" | "reactions" | "below">;
  /** What stands after the last message: what is on its way. */
  children?: ReactNode;
};

/** Written by the same person within this time, messages stand under one name, in milliseconds. */
const breath = 5 * 60_000;

export function Feed({
  box,
  label,
  messages,
  atStart,
  atEnd,
  unread,
  onOlder,
  onNewer,
  extras,
  children,
}: Props) {
  const { t } = useTranslation("conversations");
  const { pathname } = useLocation();
  return (
    <div ref={box} className={styles.scroller} tabIndex={-1}>
      {!atStart && (
        <End onSight={onOlder}>
          <Link to={`${pathname}?before=${messages[0]?.number}`}>{t("older")}</Link>
        </End>
      )}
      {/* A feed without an article is no feed to a screen reader, and an error to a checker. */}
      <div className={styles.feed} {...(messages.length > 0 && { role: "feed", "aria-label": label })}>
        {messages.map((message, i) => {
          const before = messages[i - 1];
          const fresh = message.number === unread.after + 1 && message.number <= unread.upTo;
          return (
            <Message
              key={message.id}
              message={message}
              continued={!fresh && continues(message, before)}
              above={
                <Above message={message} before={before} fresh={fresh} unread={unread.upTo - unread.after} />
              }
              {...extras(message)}
            />
          );
        })}
      </div>
      {!atEnd && (
        <End onSight={onNewer}>
          <Link to={`${pathname}?after=${messages.at(-1)?.number}`}>{t("newer")}</Link>
        </End>
      )}
      {children}
    </div>
  );
}

/** One that was edited says so, and that stands beside the name. */
function continues(message: MessageView, before: MessageView | undefined): boolean {
  if (!before || before.author.id !== message.author.id || before.deletedAt || before.hidden) return false;
  if (message.parent || message.editedAt || message.hidden) return false;
  return Date.parse(message.createdAt) - Date.parse(before.createdAt) < breath;
}

type AboveProps = { message: MessageView; before: MessageView | undefined; fresh: boolean; unread: number };

function Above({ message, before, fresh, unread }: AboveProps) {
  const { t } = useTranslation("conversations");
  const { day } = useFormat();
  const today = day(message.createdAt);
  const newDay = !before || day(before.createdAt) !== today;
  return (
    <>
      {newDay && <p className={styles.day}>{today}</p>}
      {fresh && (
        <p className={styles.new} data-new>
          <span>{t("unread", { count: unread })}</span>
        </p>
      )}
    </>
  );
}

/** An end with more behind it: fetches when it comes into sight, and is a link without JavaScript. */
function End({ onSight, children }: { onSight(): void; children: ReactNode }) {
  const end = useRef<HTMLParagraphElement>(null);
  const fetchMore = useRef(onSight);
  fetchMore.current = onSight;
  useEffect(() => {
    if (!end.current) return;
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && fetchMore.current(), {
      rootMargin: "600px 0px",
    });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  });
  return (
    <p ref={end} className={styles.end}>
      {children}
    </p>
  );
}
