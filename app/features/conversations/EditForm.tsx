// A message of one's own, opened for editing in its place, or asked about before it is deleted.
import { Form, useActionData, useLocation, useNavigate } from "@remix-run/react";
import { type FormEvent, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Refused } from "~/app/door.server";
import { useLive } from "~/app/live/LiveProvider";
import type { Refusal as Refusing } from "~/app/live/wire";
import { Button } from "~/app/ui/Button";
import { LinkButton } from "~/app/ui/LinkButton";
import { VisuallyHidden } from "~/app/ui/VisuallyHidden";
import type { MessageView } from "~/server/domain/conversations/views";
import styles from "./EditForm.module.css";
import { useClosing } from "./MessageMenu";
import { Refusal } from "./Refusal";

/** The form that the address says is opened on a message, if one is. */
export function openedForm(message: MessageView, opened: { edit: number; delete: number }) {
  if (message.number === opened.edit) return <EditForm message={message} />;
  if (message.number === opened.delete) return <DeleteForm message={message} />;
  return undefined;
}

function EditForm({ message }: { message: MessageView }) {
  const { t } = useTranslation("conversations");
  const { refusal, written, submit } = useDeed("message.edit");
  useFocusBack(message.number);
  return (
    <Form method="post" onSubmit={submit} className={styles.form} preventScrollReset replace>
      <Hidden deed="message.edit" message={message} />
      <label>
        <VisuallyHidden>{t("edit")}</VisuallyHidden>
        <textarea
          name="body"
          className={styles.text}
          defaultValue={written ?? message.body}
          maxLength={8_000}
          required
          ref={focused}
        />
      </label>
      {refusal && <Refusal refusal={refusal} />}
      <p className={styles.deeds}>
        <Button type="submit">{t("save")}</Button>
        <Cancel />
      </p>
    </Form>
  );
}

function DeleteForm({ message }: { message: MessageView }) {
  const { t } = useTranslation("conversations");
  const { refusal, submit } = useDeed("message.delete");
  useFocusBack(message.number);
  return (
    <Form method="post" onSubmit={submit} className={styles.form} preventScrollReset replace>
      <Hidden deed="message.delete" message={message} />
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
  const { t } = useTranslation("conversations");
  return (
    <LinkButton to={useClosing()} look="quiet" preventScrollReset replace>
      {t("cancel")}
    </LinkButton>
  );
}

function Hidden({ deed, message }: { deed: string; message: MessageView }) {
  const { pathname } = useLocation();
  return (
    <>
      <input type="hidden" name="deed" value={deed} />
      <input type="hidden" name="here" value={pathname} />
      <input type="hidden" name="messageId" value={message.id} />
      <input type="hidden" name="number" value={message.number} />
    </>
  );
}

/** No answer came: what was written stands where it is, and can be sent again. */
const unreached: Refusing = { code: "unavailable", reason: "unavailable", fields: {}, about: {} };

/** Does the form's deed over the live line, so that nothing on the page moves; the plain form does the same. */
function useDeed(name: string) {
  const { call, socket } = useLive();
  const navigate = useNavigate();
  const closed = useClosing();
  const answered = useActionData<Refused | undefined>();
  const [refusal, setRefusal] = useState<Refusing>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    if (!socket?.connected) return;
    event.preventDefault();
    void call(name, Object.fromEntries(new FormData(event.currentTarget))).then(
      (answer) => {
        if (answer.ok) navigate(closed, { replace: true, preventScrollReset: true });
        else setRefusal("refusal" in answer ? answer.refusal : unreached);
      },
      () => setRefusal(unreached),
    );
  };
  const plain = answered?.deed === name ? answered : undefined;
  return { submit, refusal: refusal ?? plain?.refusal, written: plain && String(plain.written.body) };
}

/** Once the form is closed, whoever uses the keyboard is at its message again. */
function useFocusBack(number: number): void {
  useEffect(
    () => () => {
      if (document.activeElement === document.body)
        document.getElementById(`m-${number}`)?.focus({ preventScroll: true });
    },
    [number],
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
