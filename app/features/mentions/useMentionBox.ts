// Follows the field's caret and keys: what is asked for behind an @, which choice the keys are at, and choosing it.
import "~/app/i18n/mentioning";
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useReaderWords } from "~/app/features/conversations/readers";
import { useTexts } from "~/app/i18n/useTexts";
import { type Asked, answer, askedIn } from "./asked";
import { type Choice, choicesFor, useChoices } from "./choices";
import type { WrittenIn } from "./writtenIn";

/** More than this many are narrowed by writing on. */
const shown = 30;

export function useMentionBox(box: RefObject<HTMLElement>, where: WrittenIn, id: string) {
  const t = useTexts("mentionBox");
  const { nameOf } = useReaderWords();
  const { choices, fetchChoices } = useChoices(useSame(where));
  const [asked, setAsked] = useState<Asked | null>(null);
  const [at, setAt] = useState(-1);
  const written = asked?.written;
  const found = useMemo(() => {
    if (written === undefined || !choices) return undefined;
    const words = {
      city: (count: number) => t("city", { count }),
      all: (count: number) => t("all", { count }),
      ...{ everyone: t("everyone"), nameOf },
    };
    return choicesFor(choices, written, words).slice(0, shown);
  }, [choices, written, t, nameOf]);
  const options = found && found.length > 0 ? found : undefined;
  // A lone @ chooses nobody yet, and Enter is a new line still.
  const active = at >= 0 || !written ? Math.min(at, (options?.length ?? 0) - 1) : 0;

  const ask = useCallback(
    (next: Asked | null) => {
      setAsked(next);
      setAt(-1);
      if (next) fetchChoices(next.written);
    },
    [fetchChoices],
  );
  const choose = (choice: Choice) => {
    if (asked) answer(asked, `${choice.text} `);
    setAsked(null);
  };
  useCaret(box, ask);
  useKeys(box, (key) => {
    if (!asked || !options) return false;
    if (key === "ArrowDown") setAt((active + 1) % options.length);
    else if (key === "ArrowUp") setAt((Math.max(active, 0) - 1 + options.length) % options.length);
    else if (key === "Escape") setAsked(null);
    else {
      const choice = options[active];
      if (!choice) return false;
      choose(choice);
    }
    return true;
  });
  usePointing(asked?.field, options && id, active);
  const none = found?.length === 0 && written && written.length > 1 && !/\s/.test(written) ? written : "";
  return { options, active, none, choose, point: setAt };
}

/** The same object as long as it says the same. */
function useSame(where: WrittenIn): WrittenIn {
  const key = JSON.stringify(where);
  return useMemo(() => JSON.parse(key) as WrittenIn, [key]);
}

/** Asks whenever the caret or the text before it has moved; what was closed stays so until then. */
function useCaret(box: RefObject<HTMLElement>, ask: (asked: Asked | null) => void): void {
  useEffect(() => {
    const around = box.current;
    if (!around) return;
    const look = ({ target }: Event) => {
      if (target instanceof HTMLTextAreaElement) ask(askedIn(target));
    };
    const moved = (event: KeyboardEvent) => caretKeys.includes(event.key) && look(event);
    const leave = () => ask(null);
    // What is sent empties the field without a word.
    const form = around.closest("form");
    form?.addEventListener("submit", leave);
    around.addEventListener("input", look);
    around.addEventListener("click", look);
    around.addEventListener("keyup", moved);
    around.addEventListener("focusout", leave);
    const writing = document.activeElement;
    // What was written while this was on its way asks too.
    if (writing instanceof HTMLTextAreaElement && around.contains(writing)) ask(askedIn(writing));
    return () => {
      form?.removeEventListener("submit", leave);
      around.removeEventListener("input", look);
      around.removeEventListener("click", look);
      around.removeEventListener("keyup", moved);
      around.removeEventListener("focusout", leave);
    };
  }, [box, ask]);
}

const caretKeys = ["ArrowLeft", "ArrowRight", "Home", "End"];
const listKeys = ["ArrowDown", "ArrowUp", "Enter", "Tab", "Escape"];

/** Hears the keys before the field does; what is taken goes no further. */
function useKeys(box: RefObject<HTMLElement>, take: (key: string) => boolean): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const around = box.current;
    if (!around) return;
    const press = (event: KeyboardEvent) => {
      const { key, isComposing, ctrlKey, metaKey, altKey, shiftKey } = event;
      const plain = !(isComposing || ctrlKey || metaKey || altKey || shiftKey);
      if (!plain || !listKeys.includes(key) || !(event.target instanceof HTMLTextAreaElement)) return;
      if (!latest.current(key)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    around.addEventListener("keydown", press, true);
    return () => around.removeEventListener("keydown", press, true);
  }, [box]);
}

/** Tells those who listen which list the field has, and which choice is the present one. */
function usePointing(field: HTMLElement | undefined, list: string | undefined, active: number): void {
  useEffect(() => {
    if (!field || !list) return;
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-haspopup", "listbox");
    field.setAttribute("aria-controls", list);
    if (active >= 0) field.setAttribute("aria-activedescendant", `${list}-${active}`);
    return () => {
      for (const name of ["autocomplete", "haspopup", "controls", "activedescendant"])
        field.removeAttribute(`aria-${name}`);
    };
  }, [field, list, active]);
}
