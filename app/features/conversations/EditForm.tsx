// A message of one's own, opened for editing in its place, or asked about before it is deleted.
import { Form } from "@remix-run/react";
import { Mentioning } from "~/app/features/mentions/Mentioning";
import { spoken } from "~/app/features/mentions/spoken";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { useTexts } from "~/app/i18n/useTexts";
import { AudienceMark } from "~/app/ui/AudienceMark";
import { Button } from "~/app/ui/Button";
import { LinkButton } from "~/app/ui/LinkButton";
import { VisuallyHidden } from "~/app/ui/VisuallyHidden";
import type { MessageView } from "~/server/domain/conversations/views";
import styles from "./EditForm.module.css";
import { MessageFields } from "./MessageFields";
import { Refusal } from "./Refusal";
import { useReaderWords } from "./readers";
import { useChange } from "./useChange";
import { useFocusBack } from "./useFocusBack";
import { useClosing } from "./useOpening";

type EditProps = { message: MessageView; audience: "shared" | "internal" };

export function EditForm({ message, audience }: EditProps) {
  const t = useTexts("conversations");
  const { refusal, written, meant, submit } = useChange("message.edit", message);
  const { audienceOf } = useReaderWords();
  const { me } = useWorkspace();
  useFocusBack(message.number);
  return (
    <Form method="post" onSubmit={submit} className={styles.form} preventScrollReset replace data-opened>
      <MessageFields deed="message.edit" message={message} />
      <input type="hidden" name="audience" value={audience} />
      <Mentioning where={{ conversationId: message.conversationId }} side="below">
        <label>
          <VisuallyHidden>{t("edit")}</VisuallyHidden>
          <textarea
            name="body"
            className={styles.text}
            defaultValue={written ?? spoken(message.body)}
            required
            ref={focused}
          />
        </label>
      </Mentioning>
      {refusal && <Refusal refusal={refusal} written={meant} />}
      <p className={styles.deeds}>
        <AudienceMark audience={audienceOf(audience === "internal" ? me.municipalityCode : null)} />
        <Button type="submit">{t("save")}</Button>
        <Cancel />
      </p>
    </Form>
  );
}

export function DeleteForm({ message }: { message: MessageView }) {
  const t = useTexts("conversations");
  const { refusal, submit } = useChange("message.delete", message);
  useFocusBack(message.number);
  return (
    <Form method="post" onSubmit={submit} className={styles.form} preventScrollReset replace data-opened>
      <MessageFields deed="message.delete" message={message} />
      <p tabIndex={-1} ref={heard}>
        {t("delete-ask")}
      </p>
      {refusal && <Refusal refusal={refusal} />}
      <p className={styles.deeds}>
        <Button type="submit" look="danger">
          {t("delete")}
        </Button>
        <Cancel />
      </p>
    </Form>
  );
}

function Cancel() {
  const t = useTexts("conversations");
  return (
    <LinkButton {...useClosing()} look="quiet">
      {t("cancel")}
    </LinkButton>
  );
}

/** A question that was opened by a link is read out, and the next key reaches its buttons. */
function heard(question: HTMLElement | null): void {
  question?.focus();
}

/** What was opened by a link takes the focus; at its end, where one goes on writing. */
function focused(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}
