// Where one writes to others: a text that grows, and below it who will read and the button that says where it goes.
import { forwardRef, type ReactNode, type TextareaHTMLAttributes } from "react";
import { AudienceMark } from "./AudienceMark";
import { type Audience, internalTown } from "./audience";
import { Button } from "./Button";
import styles from "./ComposerBox.module.css";
import { VisuallyHidden } from "./VisuallyHidden";

type Props = TextareaHTMLAttributes<HTMLTextAreaElement> & {
  name: string;
  /** What the text is, for those who listen: "Meddelande". */
  label: string;
  audience: Audience;
  /** Who will read, in words: "Läses av Karlstad (8) och Kristinehamn (5)". */
  readers: ReactNode;
  /** The button's words: "Skicka till båda kommunerna". */
  send: string;
  busy?: string | false;
  /** What stands above the text: the quoted message, a refusal, a question. */
  above?: ReactNode;
  /** What stands beside the button: the keys, more buttons. */
  beside?: ReactNode;
};

/** Belongs in a form of the feature's own, so that it also sends without JavaScript. */
export const ComposerBox = forwardRef<HTMLTextAreaElement, Props>(function ComposerBox(
  { label, audience, readers, send, busy, above, beside, id = "composer", ...text },
  ref,
) {
  const internal = internalTown(audience) !== undefined;
  return (
    <div className={styles.composer} data-internal={internal || undefined}>
      {above && <div className={styles.above}>{above}</div>}
      <label htmlFor={id}>
        <VisuallyHidden>{label}</VisuallyHidden>
      </label>
      <textarea
        {...text}
        id={id}
        ref={ref}
        rows={2}
        className={styles.text}
        aria-describedby={`${id}-readers`}
      />
      <div className={styles.foot}>
        <AudienceMark audience={audience} />
        <span id={`${id}-readers`} className={styles.readers}>
          {readers}
        </span>
        <span className={styles.end}>
          {beside}
          <Button type="submit" look={internal ? "internal" : "primary"} busy={busy}>
            {send}
          </Button>
        </span>
      </div>
    </div>
  );
});
