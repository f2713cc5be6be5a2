// Around a field where one may mention people: whoever writes an @ gets the list, which is fetched then.
import { type ReactNode, useCallback, useRef, useState } from "react";
import { part, usePart } from "~/app/ui/part";
import styles from "./Mentioning.module.css";
import type { WrittenIn } from "./writtenIn";

const mentionBox = part(() => import("./MentionBox"));

type Props = {
  where: WrittenIn;
  /** Where the list has room. */
  side: "above" | "below";
  /** With one textarea in it. */
  children: ReactNode;
};

export function Mentioning({ where, side, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(false);
  const list = usePart(mentionBox, wanted);
  const look = useCallback(
    ({ target }: { target: EventTarget }) =>
      target instanceof HTMLTextAreaElement && target.value.includes("@") && setWanted(true),
    [],
  );
  return (
    <div ref={box} className={styles.mentioning} onInput={look}>
      {children}
      {list && <list.MentionBox box={box} where={where} side={side} />}
    </div>
  );
}
