// Where one writes in a conversation: by the outbox, and by a plain form where there is no JavaScript.

import X from "@lucide/icons/icons/x";
import { Form, Link, useActionData, useLocation, useNavigation } from "@remix-run/react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Refused } from "~/app/door.server";
import { Mentioning } from "~/app/features/mentions/Mentioning";
import { useTexts } from "~/app/i18n/useTexts";
import { newId } from "~/app/live/newId";
import { useOutbox } from "~/app/live/OutboxProvider";
import { ComposerBox } from "~/app/ui/ComposerBox";
import { Icon } from "~/app/ui/Icon";
import type { MessageView } from "~/server/domain/conversations/views";
import styles from "./Composer.module.css";
import type { LoadedConversation } from "./conversation.server";
import { meantIn } from "./meant";
import { Refusal } from "./Refusal";
import { useReaderWords } from "./readers";
import { rewrite } from "./rewrite";
import { useDraft } from "./useDraft";
import { useClose, useClosing } from "./useOpening";

type Props = {
  loaded: LoadedConversation;
  myId: string;
  /** The message that is answered. */
  replyTo?: MessageView | undefined;
  onWriting(): void;
  onSent(): void;
};

export function Composer({ loaded, myId, replyTo, onWriting, onSent }: Props) {
  const t = useTexts("conversations");
  const words = useReaderWords();
  const { pathname } = useLocation();
  const { conversation, readers, partners, nextClientId } = loaded;
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(field, myId, { id: conversation.id, draft: loaded.draft });
  const refused = usePostRefused();
  const { left, count } = useLeft();
  useEffect(() => {
    if (replyTo?.id) field.current?.focus();
  }, [replyTo?.id]);
  const send = useSend({
    conversationId: conversation.id,
    audience: conversation.internalTo ? "internal" : "shared",
    parentId: replyTo?.id,
    // The field is free at once: whoever goes on writing writes the next message, and this one isn't sent twice.
    sending() {
      if (field.current) field.current.value = "";
      count("");
    },
    stored() {
      if (!field.current?.value) draft.forget();
      onSent();
    },
    failed: (body) => rewrite(field.current?.form ?? null, body),
  });
  useSentByForm(nextClientId, refused !== undefined, () => {
    if (field.current) field.current.value = "";
    draft.forget();
  });

  return (
    <Form method="post" className={styles.form} onSubmit={send} replace preventScrollReset>
      <input type="hidden" name="deed" value="message.post" />
      <input type="hidden" name="here" value={pathname} />
      <input type="hidden" name="conversationId" value={conversation.id} />
      <input type="hidden" name="audience" value={conversation.internalTo ? "internal" : "shared"} />
      <input
        type="hidden"
        name="clientId"
        value={refused ? String(refused.written.clientId) : nextClientId}
      />
      {replyTo && <input type="hidden" name="parentId" value={replyTo.id} />}
      <Mentioning where={{ conversationId: conversation.id }} side="above">
        <ComposerBox
          ref={field}
          key={refused ? "refused" : "new"}
          name="body"
          label={t("message")}
          placeholder={words.writeTo(conversation.internalTo)}
          audience={words.audienceOf(conversation.internalTo)}
          readers={words.readBy(readers, conversation.internalTo, partners)}
          send={words.send(conversation.internalTo)}
          defaultValue={refused ? String(refused.written.body) : undefined}
          required
          onChange={(event) => {
            draft.keep(event.target.value);
            count(event.target.value);
            onWriting();
          }}
          above={
            (replyTo || refused) && (
              <>
                {replyTo && <Answering to={replyTo} />}
                {refused && <Refusal refusal={refused.refusal} written={refused.written} />}
              </>
            )
          }
          beside={
            <>
              {left !== undefined && (
                <span className={styles.draft}>
                  {t(left < 0 ? "over" : "left", { count: Math.abs(left) })}
                </span>
              )}
              <span className={styles.draft} role="status">
                {draft.state !== "none" && t(`draft-${draft.state}`)}
              </span>
              <kbd className={styles.keys}>Ctrl Enter</kbd>
            </>
          }
        />
      </Mentioning>
    </Form>
  );
}

/** As long as a message may be, and how near to that it is told how many characters are left. */
const longest = 8_000;
const near = 500;

function useLeft() {
  const [left, setLeft] = useState<number>();
  const count = (text: string) => {
    // As the server counts: an emoji is one.
    const spare = longest - [...text].length;
    setLeft(spare < near ? spare : undefined);
  };
  return { left, count };
}

function Answering({ to }: { to: MessageView }) {
  const t = useTexts("conversations");
  const closing = useClosing();
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const form = line.current?.closest("form");
    return () => {
      if (document.activeElement === document.body) form?.querySelector("textarea")?.focus();
    };
  }, []);
  return (
    <p className={styles.answering} ref={line}>
      <span>{t("answering", { name: to.author.name })}</span>
      <Link {...closing} aria-label={t("answering-not")} title={t("answering-not")}>
        <Icon of={X} size={16} />
      </Link>
    </p>
  );
}

type Sending = {
  conversationId: string;
  audience: "shared" | "internal";
  parentId: string | undefined;
  /** Called when the outbox takes it, when it has it, and with what was written when it can't. */
  sending(): void;
  stored(): void;
  failed(body: string): void;
};

/** Sends by the outbox when there is one; without it the form goes its own way. */
function useSend({ conversationId, audience, parentId, sending, stored, failed }: Sending) {
  const outbox = useOutbox();
  const close = useClose();
  return (event: FormEvent<HTMLFormElement>) => {
    if (!outbox.ready) return;
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const body = String(form.get("body")).trim();
    if (!body) return;
    const id = newId();
    const message = { clientId: id, conversationId, audience, body, ...meantIn(form) };
    const input = parentId ? { ...message, parentId } : message;
    sending();
    void outbox.send({ id, deed: "message.post", conversationId, input }).then(stored, () => failed(body));
    if (parentId) close();
  };
}

/** Calls back when the form has gone its own way and was not refused: the page then has a new id for the next one. */
function useSentByForm(nextClientId: string, refused: boolean, sent: () => void): void {
  const { formData } = useNavigation();
  const sending = useRef<FormDataEntryValue | null>(null);
  if (formData?.get("deed") === "message.post") sending.current = formData.get("clientId");
  const tell = useRef(sent);
  tell.current = sent;
  useEffect(() => {
    if (sending.current && sending.current !== nextClientId && !refused) tell.current();
    sending.current = null;
  }, [nextClientId, refused]);
}

/** The plain form's refusal, when it was this form's. */
function usePostRefused(): Refused | undefined {
  const answered = useActionData<Refused | undefined>();
  return answered && "refusal" in answered && answered.deed === "message.post" ? answered : undefined;
}
