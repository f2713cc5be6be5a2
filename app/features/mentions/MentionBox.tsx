// The list of those who can be mentioned, driven from the field that one writes in. The field stays a text field of
// several lines, which no combobox may be: it points to the list and to the choice that the keys are at.
import "~/app/i18n/mentioning";
import { type RefObject, useEffect, useId, useRef } from "react";
import { useTown } from "~/app/features/conversations/useTown";
import { useTexts } from "~/app/i18n/useTexts";
import { useAnnounce } from "~/app/ui/LiveRegion";
import { TownMark } from "~/app/ui/TownMark";
import type { Choice } from "./choices";
import styles from "./MentionBox.module.css";
import { useMentionBox } from "./useMentionBox";
import type { WrittenIn } from "./writtenIn";

type Props = { box: RefObject<HTMLElement>; where: WrittenIn; side: "above" | "below" };

export function MentionBox({ box, where, side }: Props) {
  const t = useTexts("mentionBox");
  const id = useId();
  const { options, active, none, choose, point } = useMentionBox(box, where, id);
  useSaid(none ? t("nobody", { written: none }) : options ? t("choices", { count: options.length }) : "");
  if (none)
    return (
      <p className={styles.box} data-side={side}>
        <span className={styles.none}>{t("nobody", { written: none })}</span>
      </p>
    );
  if (!options) return null;
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t("list")}
      className={styles.box}
      data-side={side}
      // The field keeps the focus, whatever is pressed here.
      onPointerDown={(event) => event.preventDefault()}
    >
      {options.map((choice, i) => (
        <Option
          key={choice.id}
          id={`${id}-${i}`}
          choice={choice}
          active={i === active}
          onChoose={() => choose(choice)}
          onPoint={() => point(i)}
        />
      ))}
    </div>
  );
}

type OptionProps = { id: string; choice: Choice; active: boolean; onChoose(): void; onPoint(): void };

function Option({ id, choice, active, onChoose, onPoint }: OptionProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field that the list belongs to has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: an option is pointed at, and never takes the focus
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={active}
      className={styles.option}
      onClick={onChoose}
      onPointerMove={onPoint}
    >
      {choice.code ? <Mark code={choice.code} /> : <span className={styles.all}>@</span>}
      <span className={styles.name}>{choice.label}</span>
      <span className={styles.detail}>{choice.detail}</span>
    </div>
  );
}

function Mark({ code }: { code: string }) {
  return <TownMark town={useTown(code)} silent />;
}

function useSaid(words: string): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (words) announce(words);
  }, [words, announce]);
}
