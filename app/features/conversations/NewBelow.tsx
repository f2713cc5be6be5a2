// Says how many messages have come below what is being read, and leads to them; nothing moves by itself.
import ArrowDown from "@lucide/icons/icons/arrow-down";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useChanges } from "~/app/live/LiveProvider";
import { Icon } from "~/app/ui/Icon";
import { useAnnounce } from "~/app/ui/LiveRegion";
import type { MessageView } from "~/server/domain/conversations/views";
import styles from "./NewBelow.module.css";

export function NewBelow({ count, onShow }: { count: number; onShow(): void }) {
  const { t } = useTranslation("conversations");
  if (count === 0) return null;
  return (
    <button type="button" className={styles.bar} onClick={onShow}>
      <Icon of={ArrowDown} size={16} />
      {t("new-below", { count })}
    </button>
  );
}

/** How long messages are gathered before they are read out in one sentence, in milliseconds. */
const burst = 2_000;

/** Counts others' messages that came while one reads further up, and reads bursts out politely. */
export function useNewBelow(last: number, isAtEnd: () => boolean, myId: string) {
  const { t } = useTranslation("conversations");
  const announce = useAnnounce();
  const [count, setCount] = useState(0);
  const unsaid = useRef<MessageView[]>([]);
  const clock = useRef<ReturnType<typeof setTimeout>>();
  const known = useRef(last);
  known.current = last;

  useChanges(({ kind, name, view }) => {
    if (kind !== "message" || name !== "message.posted") return;
    const message = view as MessageView;
    if (message.author.id === myId || message.number <= known.current) return;
    if (!isAtEnd()) setCount((before) => before + 1);
    unsaid.current.push(message);
    clearTimeout(clock.current);
    clock.current = setTimeout(() => {
      const [first, ...more] = unsaid.current.splice(0);
      if (!first) return;
      announce(
        more.length > 0
          ? t("came-many", { count: more.length + 1 })
          : t("came-one", { name: first.author.name, text: first.body.slice(0, 200) }),
      );
    }, burst);
  });
  useEffect(() => () => clearTimeout(clock.current), []);
  useEffect(() => {
    const clear = () => isAtEnd() && setCount(0);
    addEventListener("scroll", clear, { capture: true, passive: true });
    return () => removeEventListener("scroll", clear, { capture: true });
  }, [isAtEnd]);
  return { count, clear: () => setCount(0) };
}
