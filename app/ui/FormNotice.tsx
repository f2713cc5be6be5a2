// On top of a form that was refused: how many things to change, and a way to each.
import { useEffect, useRef } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { fieldId } from "./Field";
import { Notice } from "./Notice";

type Props = {
  /** What is wrong with the whole, as a sentence. */
  text?: string | undefined;
  /** Field name → what is wrong with it, as a sentence. */
  errors?: Record<string, string | undefined> | undefined;
};

/** Shows nothing when nothing is wrong. Takes focus when it comes, so that it is read out and seen. */
export function FormNotice({ text, errors = {} }: Props) {
  const t = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const wrong = Object.entries(errors).filter(([, error]) => error);
  const told = [text, ...wrong.flat()].join("\n");
  useEffect(() => {
    if (told) box.current?.focus();
  }, [told]);
  if (!text && wrong.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert">
      <Notice tone="danger" title={text ?? t("form.refused", { count: wrong.length })}>
        {wrong.length > 0 && (
          <ul>
            {wrong.map(([name, error]) => (
              <li key={name}>
                <a href={`#${fieldId(name)}`}>{error}</a>
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}
