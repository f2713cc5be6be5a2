// The signs to choose from, opened below a message by a link that also works without JavaScript.

import X from "@lucide/icons/icons/x";
import { Form } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { Icon } from "~/app/ui/Icon";
import { LinkButton } from "~/app/ui/LinkButton";
import type { MessageView } from "~/server/domain/conversations/views";
import { MessageFields } from "./MessageFields";
import styles from "./Reactions.module.css";
import { Refusal } from "./Refusal";
import { allSigns, type Sign, signs } from "./signs";
import { useFocusBack } from "./useFocusBack";
import { useInPlace } from "./useInPlace";
import { useClose, useClosing } from "./useOpening";

export function SignPicker({ message, mine }: { message: MessageView; mine: Sign[] }) {
  const t = useTexts("conversations");
  const { submit, refusal } = useInPlace("message.react", message, useClose());
  useFocusBack(message.number);
  const free = allSigns.filter((sign) => !mine.includes(sign));
  return (
    <Form
      method="post"
      onSubmit={submit}
      className={styles.picker}
      aria-label={t("react-to", { name: message.author.name })}
      preventScrollReset
      replace
      data-opened
    >
      <MessageFields deed="message.react" message={message} />
      <input type="hidden" name="on" value="true" />
      {free.map((sign, i) => (
        <button
          key={sign}
          type="submit"
          name="sign"
          value={sign}
          className={styles.choice}
          ref={i === 0 ? focused : undefined}
        >
          <Icon of={signs[sign]} size={18} />
          {t(`signs.${sign}`)}
        </button>
      ))}
      <LinkButton {...useClosing()} look="plain" aria-label={t("cancel")} title={t("cancel")}>
        <Icon of={X} />
      </LinkButton>
      {refusal && <Refusal refusal={refusal} plain />}
    </Form>
  );
}

/** What was opened by a link takes the focus. */
function focused(choice: HTMLButtonElement | null): void {
  choice?.focus();
}
