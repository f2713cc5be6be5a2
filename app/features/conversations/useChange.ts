// Edits or deletes a message by the outbox, so that it is done also when the line is down and the tab is closed; the plain form does the same.
import { useActionData, useLocation } from "@remix-run/react";
import { type FormEvent, useState } from "react";
import type { Refused } from "~/app/door.server";
import type { Written } from "~/app/form.server";
import { useOutbox } from "~/app/live/OutboxProvider";
import type { Refusal } from "~/app/live/wire";
import type { MessageView } from "~/server/domain/conversations/views";
import { meantIn } from "./meant";
import { useClose } from "./useOpening";
import { changeId } from "./usePending";

type Deed = "message.edit" | "message.delete";

/** Gives what the form needs: its submit, why it was refused, a text that was written before, and what was meant. */
export function useChange(deed: Deed, { id: messageId, conversationId }: MessageView) {
  const outbox = useOutbox();
  const close = useClose();
  const answered = useActionData<Refused | undefined>();
  const { state } = useLocation();
  const [refusal, setRefusal] = useState<Refusal>();
  const [meant, setMeant] = useState<Written>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    if (!outbox.ready) return;
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const meaning = meantIn(form);
    setMeant(Object.fromEntries(Object.keys(meaning).map((name) => [name, "true"])));
    const { body, audience } = Object.fromEntries(form);
    const input = deed === "message.edit" ? { messageId, body, audience, ...meaning } : { messageId };
    const id = changeId(messageId);
    void outbox
      .send({ id, deed, conversationId, input })
      .then(() => outbox.outcome(id))
      .then((outcome) => {
        if (outcome === "done" || outcome === "waiting") return close();
        setRefusal(outcome);
        return outbox.takeBack(id);
      });
  };
  const plain = answered?.deed === deed ? answered : undefined;
  const written = plain ? String(plain.written.body) : typeof state === "string" ? state : undefined;
  return { submit, refusal: refusal ?? plain?.refusal, written, meant: meant ?? plain?.written };
}
