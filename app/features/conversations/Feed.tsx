// A running conversation: the messages in their order, with dates, the line before the first unread, and more at both ends.
import { Link, useLocation } from "@remix-run/react";
import { memo, type ReactNode, type RefObject, useEffect, useRef } from "react";
import { useFormat } from "~/app/i18n/useFormat";
import { useTexts } from "~/app/i18n/useTexts";
import type { MessageView } from "~/server/domain/conversations/views";
import { Article } from "./Article";
import { Entry, type EntryProps } from "./Entry";
import styles from "./Feed.module.css";

type Props = {
  box: RefObject<HTMLDivElement>;
  label: string;
  messages: MessageView[];
  atStart: boolean;
  atEnd: boolean;
  /** How many there are in the whole conversation. */
  count: number;
  /** More are being fetched. */
  busy: boolean;
  /** What was unread when the page was opened, by number; what comes while one looks is no news. */
  unread: { after: number; upTo: number };
  onOlder(): void;
  onNewer(): void;
  /** What is particular about a message; nothing that is made anew each time. */
  about(message: MessageView): EntryProps;
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
  count,
  busy,
  unread,
  onOlder,
  onNewer,
  about,
  children,
}: Props) {
  const t = useTexts("conversations");
  const { pathname } = useLocation();
  const row = (message: MessageView, before: MessageView | undefined) => {
    const fresh = message.number === unread.after + 1 && message.number <= unread.upTo;
    const news = fresh ? unread.upTo - unread.after : 0;
    return (
      <Article
        key={message.id}
        number={message.number}
        position={message.number}
        of={count}
        above={<Above message={message} before={before} unread={news} />}
      >
        <Entry {...about(message)} continued={!fresh && continues(message, before)} />
      </Article>
    );
  };
  return (
    <div ref={box} className={styles.scroller} tabIndex={-1}>
      {!atStart && (
        <End onSight={onOlder}>
          <Link to={`${pathname}?before=${messages[0]?.number}`}>{t("older")}</Link>
        </End>
      )}
      {/* A feed without an article is no feed to a screen reader, and an error to a checker. */}
      <div
        className={styles.feed}
        {...(messages.length > 0 && { role: "feed", "aria-label": label, "aria-busy": busy })}
      >
        {blocksOf(messages).map(({ block, from, to }) => (
          <div key={block} className={styles.block}>
            {messages.slice(from, to).map((message, i) => row(message, messages[from + i - 1]))}
          </div>
        ))}
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

/** How many messages stand in one block. */
const together = 32;

/**
 * By their numbers, so that a message never changes its block. Whoever watches what comes onto the page, as Remix does to
 * look links up, then has a few blocks to go through, and not the whole feed once for each message.
 */
function blocksOf(messages: MessageView[]): { block: number; from: number; to: number }[] {
  const blocks: { block: number; from: number; to: number }[] = [];
  for (const [i, { number }] of messages.entries()) {
    const block = Math.floor(number / together);
    const last = blocks.at(-1);
    if (last?.block === block) last.to = i + 1;
    else blocks.push({ block, from: i, to: i + 1 });
  }
  return blocks;
}

/** One that was edited says so, and that stands beside the name. */
function continues(message: MessageView, before: MessageView | undefined): boolean {
  if (!before || before.author.id !== message.author.id || before.deletedAt || before.hidden) return false;
  if (message.parent || message.editedAt || message.hidden) return false;
  return Date.parse(message.createdAt) - Date.parse(before.createdAt) < breath;
}

type AboveProps = {
  message: MessageView;
  before: MessageView | undefined;
  /** How many, where the line before the first of them stands; else 0. */
  unread: number;
};

const Above = memo(function Above({ message, before, unread }: AboveProps) {
  const t = useTexts("conversations");
  const { day } = useFormat();
  const today = day(message.createdAt);
  const newDay = !before || day(before.createdAt) !== today;
  return (
    <>
      {newDay && <p className={styles.day}>{today}</p>}
      {unread > 0 && (
        <p className={styles.new} data-new>
          <span>{t("unread", { count: unread })}</span>
        </p>
      )}
    </>
  );
});

/** An end with more behind it: fetches when it comes into sight, and is a link without JavaScript. */
function End({ onSight, children }: { onSight(): void; children: ReactNode }) {
  const end = useRef<HTMLParagraphElement>(null);
  const fetchMore = useRef(onSight);
  fetchMore.current = onSight;
  useEffect(() => {
    if (!end.current) return;
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && fetchMore.current(), {
      rootMargin: "1500px 0px",
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
