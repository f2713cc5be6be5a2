// Says how many messages have come below what is being read, and leads to them; nothing moves by itself.
import ArrowDown from "@lucide/icons/icons/arrow-down";
import { useEffect, useState } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { useChanges } from "~/app/live/LiveProvider";
import { Icon } from "~/app/ui/Icon";
import type { MessageView } from "~/server/domain/conversations/views";
import styles from "./NewBelow.module.css";

export function NewBelow({ count, onShow }: { count: number; onShow(): void }) {
  const t = useTexts("conversations");
  if (count === 0) return null;
  return (
    <button type="button" className={styles.bar} onClick={onShow}>
      <Icon of={ArrowDown} size={16} />
      {t("new-below", { count })}
    </button>
  );
}

/** Counts others' messages that came while one reads further up. */
export function useNewBelow(
  { id, count: known }: { id: string; count: number },
  isAtEnd: () => boolean,
  myId: string,
) {
  const [count, setCount] = useState(0);
  useChanges(({ kind, name, view }) => {
    if (kind !== "message" || name !== "message.posted") return;
    const { conversationId, author, number } = view as MessageView;
    if (conversationId !== id || author.id === myId || number <= known) return;
    if (!isAtEnd()) setCount((before) => before + 1);
  });
  useEffect(() => {
    const clear = () => isAtEnd() && setCount(0);
    addEventListener("scroll", clear, { capture: true, passive: true });
    return () => removeEventListener("scroll", clear, { capture: true });
  }, [isAtEnd]);
  return { count, clear: () => setCount(0) };
}
