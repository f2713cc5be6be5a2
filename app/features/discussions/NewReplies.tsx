// Says that answers have come where one does not look, and leads to the first; nothing moves by itself.
import { useEffect, useState } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { useChanges } from "~/app/live/LiveProvider";
import type { MessageView } from "~/server/domain/conversations/views";
import styles from "./discussions.module.css";

export function NewReplies({ conversationId, myId }: { conversationId: string; myId: string }) {
  const t = useTexts("discussions");
  const [unseen, setUnseen] = useState<number[]>([]);
  useChanges(({ name, view }) => {
    if (name !== "message.posted") return;
    const message = view as MessageView;
    if (message.conversationId !== conversationId || message.author.id === myId) return;
    setUnseen((before) => (before.includes(message.number) ? before : [...before, message.number]));
  });
  useEffect(() => {
    if (unseen.length === 0) return;
    const watcher = new IntersectionObserver((entries) => {
      const seen = entries
        .filter(({ isIntersecting }) => isIntersecting)
        .map(({ target }) => numberOf(target));
      if (seen.length > 0) setUnseen((before) => before.filter((number) => !seen.includes(number)));
    });
    for (const number of unseen) {
      const post = document.getElementById(`m-${number}`);
      if (post) watcher.observe(post);
    }
    return () => watcher.disconnect();
  }, [unseen]);
  const [first] = unseen;
  if (first === undefined) return null;
  const show = () => {
    const post = document.getElementById(`m-${first}`);
    post?.scrollIntoView({ block: "center" });
    post?.focus();
  };
  return (
    <button type="button" className={styles.newReplies} onClick={show}>
      {t("new-replies", { count: unseen.length })}
    </button>
  );
}

function numberOf(post: Element): number {
  return Number((post as HTMLElement).dataset.number);
}
