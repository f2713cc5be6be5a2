// A deed that was refused: why, and what can be done with it now. Few ever see it, and few fetch it.
import "~/app/i18n/unsent";
import type { MouseEvent, RefObject } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { useLive } from "~/app/live/LiveProvider";
import { useOutbox } from "~/app/live/OutboxProvider";
import type { Outgoing } from "~/app/live/outbox";
import type { Refusal as Refusing } from "~/app/live/wire";
import { Button } from "~/app/ui/Button";
import type { MessageView } from "~/server/domain/conversations/views";
import { meaningOf } from "./meant";
import styles from "./Pending.module.css";
import { Refusal } from "./Refusal";
import { rewrite } from "./rewrite";
import type { useMessages } from "./useMessages";
import { useGo, useOpening } from "./useOpening";
import { bodyOf } from "./usePending";

/** Where a message that was not sent can be written anew. */
export interface WrittenAt {
  writer: RefObject<HTMLElement>;
  shown: Pick<ReturnType<typeof useMessages>, "messages" | "goTo">;
}

export type Pending = {
  outgoing: Outgoing;
  /** Puts its text back where it can be changed, and says whether it stands there; left out where it can't be. */
  onRewrite?: (() => boolean) | undefined;
  /** For a message, instead of that. */
  writtenAt?: WrittenAt | undefined;
};

export function PendingRefused({ outgoing, refusal, onRewrite, writtenAt }: Pending & { refusal: Refusing }) {
  const t = useTexts(["unsent", "conversations", "mentions"]);
  const { send, takeBack } = useOutbox();
  const writeAnew = useWriteAnew(outgoing);
  const { id, deed, conversationId, input } = outgoing;
  const asked = meaningOf(refusal.fields.body ?? refusal.fields.text);
  const meant = (event: Pressed) => {
    focusAround(event.currentTarget, writtenAt);
    if (asked) void send({ id, deed, conversationId, input: { ...input, [asked]: true } });
  };
  const letGo = (event: Pressed) => {
    focusAround(event.currentTarget, writtenAt);
    void takeBack(id);
  };
  const change = async () => {
    const stands = writtenAt ? await writeAnew(writtenAt) : onRewrite?.();
    if (stands) await takeBack(id);
  };
  return (
    <div className={styles.refused}>
      <p className={styles.state}>{t(deed === "message.post" ? "not-sent" : "not-done")}</p>
      <Refusal refusal={refusal} plain />
      <div className={styles.deeds}>
        {asked && (
          <Button type="button" look="quiet" onClick={meant}>
            {t(asked === "everyoneMeant" ? "mentions:mean-everyone" : "send-anyway")}
          </Button>
        )}
        {(onRewrite ?? writtenAt) && (
          <Button type="button" look="quiet" onClick={() => void change()}>
            {t("conversations:rewrite")}
          </Button>
        )}
        <Button type="button" look="plain" onClick={letGo}>
          {t("let-go")}
        </Button>
      </div>
    </div>
  );
}

type Pressed = MouseEvent<HTMLElement>;

/** The button goes away with what it was for: the focus stays at the message, or where one writes the next one. */
function focusAround(button: HTMLElement, writtenAt: WrittenAt | undefined): void {
  const around =
    writtenAt?.writer.current?.querySelector("textarea") ??
    button.closest<HTMLElement>("[data-number]") ??
    button.closest("main");
  around?.focus({ preventScroll: true });
}

/**
 * Puts a message back into the composer; an answer as an answer to the same message, wherever that stands in the
 * conversation. Says whether it stands there: not while the message that it answers can't be asked about.
 */
function useWriteAnew(outgoing: Outgoing) {
  const { ask } = useLive();
  const go = useGo();
  const opening = useOpening();
  return async ({ writer, shown: { messages, goTo } }: WrittenAt): Promise<boolean> => {
    const { parentId } = outgoing.input;
    if (parentId) {
      const known = messages.find(({ id }) => id === parentId);
      const answer =
        known ??
        (await ask<{ message: MessageView }>("message.one", { messageId: parentId }).catch(() => null));
      if (!answer) return false;
      const answered = "ok" in answer ? answer.ok && answer.output.message : answer;
      // What was moved away is answered where it is now.
      if (answered && !answered.moved) {
        if (!known) await goTo(answered.number);
        go(opening("reply", answered.number, "composer").to);
      }
    }
    return rewrite(writer.current, bodyOf(outgoing));
  };
}
