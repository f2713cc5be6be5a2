// A small deed on a message, done by the outbox in the place where one is: also when the line is down; its plain form does the same.
import { type FormEvent, useState } from "react";
import { useOutbox } from "~/app/live/OutboxProvider";
import type { Refusal } from "~/app/live/wire";
import type { MessageView } from "~/server/domain/conversations/views";

type Deed = "message.react" | "message.pin" | "message.bookmark";

/**
 * Gives what the form's `onSubmit` takes, and why it was refused the last time, if it was.
 * @param done runs when it is done, or waits for the line
 */
export function useInPlace(
  deed: Deed,
  { id: messageId, conversationId }: MessageView,
  done?: (outcome: "done" | "waiting") => void,
) {
  const outbox = useOutbox();
  const [refusal, setRefusal] = useState<Refusal>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    if (!outbox.ready) return;
    event.preventDefault();
    const pressed = (event.nativeEvent as SubmitEvent).submitter;
    const { sign, on } = Object.fromEntries(new FormData(event.currentTarget, pressed));
    setRefusal(undefined);
    // What is said later of the same sign on the same message takes the place of what was said before.
    const id = [deed, messageId, sign].filter(Boolean).join(":");
    void outbox
      .send({ id, deed, conversationId, input: { messageId, ...(sign && { sign }), on: on === "true" } })
      .then(() => outbox.outcome(id))
      .then((outcome) => {
        if (outcome === "done" || outcome === "waiting") return done?.(outcome);
        setRefusal(outcome);
        return outbox.takeBack(id);
      });
  };
  return { submit, refusal };
}
