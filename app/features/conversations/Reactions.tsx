// The signs that people have put on a message: how many, who on focus and hover, and one's own to take away.
import { Form } from "@remix-run/react";
import { type KeyboardEvent, useState } from "react";
import { useLanguage } from "~/app/i18n/useFormat";
import { useTexts } from "~/app/i18n/useTexts";
import { useLive } from "~/app/live/LiveProvider";
import { Icon } from "~/app/ui/Icon";
import { TownMark } from "~/app/ui/TownMark";
import type { MessageView, ReactionView } from "~/server/domain/conversations/views";
import { MessageFields } from "./MessageFields";
import styles from "./Reactions.module.css";
import { Refusal } from "./Refusal";
import { signs } from "./signs";
import { useInPlace } from "./useInPlace";
import { useOpenedForms } from "./useOpenedForms";
import { type Me, useSigns } from "./useSigns";
import { useTown } from "./useTown";

type Props = {
  message: MessageView;
  me: Me;
  mayReact: boolean;
  /** The signs stand open to choose from. */
  choosing: boolean;
};

export function Reactions({ message, me, mayReact, choosing }: Props) {
  const t = useTexts("conversations");
  const { reactions, waits } = useSigns(message, me);
  const mine = reactions
    .filter(({ people }) => people.some(({ id }) => id === me.id))
    .map(({ sign }) => sign);
  return (
    <>
      {reactions.length > 0 && (
        <ul className={styles.signs} aria-label={t("reactions")}>
          {reactions.map((reaction) => (
            <Reaction
              key={reaction.sign}
              message={message}
              reaction={reaction}
              mine={mine.includes(reaction.sign)}
              mayReact={mayReact}
            />
          ))}
        </ul>
      )}
      {waits && <Waiting />}
      {choosing && mayReact && <Signs message={message} mine={mine} />}
    </>
  );
}

function Signs(props: { message: MessageView; mine: ReactionView["sign"][] }) {
  const forms = useOpenedForms(true);
  return forms ? <forms.SignPicker {...props} /> : null;
}

/** Said when the line is down only: else it is there before one has read it. */
function Waiting() {
  const t = useTexts("conversations");
  const { connection } = useLive();
  return connection === "connected" ? null : <p className={styles.waiting}>{t("queued")}</p>;
}

type ReactionProps = { message: MessageView; reaction: ReactionView; mine: boolean; mayReact: boolean };

function Reaction({ message, reaction, mine, mayReact }: ReactionProps) {
  const { submit, refusal } = useInPlace("message.react", message);
  const words = useWords(reaction);
  const hint = useHint();
  const face = (
    <>
      <Icon of={signs[reaction.sign]} size={16} />
      <span>{reaction.people.length}</span>
    </>
  );
  return (
    <li className={styles.place} {...hint}>
      {mayReact ? (
        <Form method="post" onSubmit={submit} preventScrollReset replace>
          <MessageFields deed="message.react" message={message} />
          <input type="hidden" name="sign" value={reaction.sign} />
          <input type="hidden" name="on" value={String(!mine)} />
          <button type="submit" className={styles.sign} aria-pressed={mine} aria-label={words}>
            {face}
          </button>
        </Form>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: who put it there is told on focus
        <span className={styles.sign} role="img" aria-label={words} tabIndex={0}>
          {face}
        </span>
      )}
      <Who reaction={reaction} />
      {refusal && <Refusal refusal={refusal} plain />}
    </li>
  );
}

/** More than these are told by their number. */
const most = 8;

/** For the eyes: the sign says the same to those who listen. */
function Who({ reaction: { sign, people } }: { reaction: ReactionView }) {
  const t = useTexts("conversations");
  return (
    <span className={styles.who} aria-hidden>
      <b>{t(`signs.${sign}`)}</b>
      {people.slice(0, most).map((person) => (
        <Person key={person.id} person={person} />
      ))}
      {people.length > most && <span>{t("and-more", { count: people.length - most })}</span>}
    </span>
  );
}

function Person({ person: { name, municipalityCode } }: { person: ReactionView["people"][number] }) {
  const town = useTown(municipalityCode);
  return (
    <span className={styles.person}>
      <TownMark town={town} small silent /> {name}
    </span>
  );
}

/** "Bra, 2: Maja Lindqvist och Olle Berg". */
function useWords({ sign, people }: ReactionView): string {
  const t = useTexts("conversations");
  const language = useLanguage();
  const list = new Intl.ListFormat(language, { type: "conjunction" }).format(people.map(({ name }) => name));
  return t("reaction", { sign: t(`signs.${sign}`), count: people.length, list });
}

/** Esc puts away what focus or the mouse has brought up, until it comes anew. */
function useHint() {
  const [away, setAway] = useState(false);
  const back = () => setAway(false);
  return {
    "data-away": away || undefined,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Escape" || away) return;
      event.preventDefault();
      setAway(true);
    },
    onMouseLeave: back,
    onBlur: back,
  };
}
