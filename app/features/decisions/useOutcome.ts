// Settles, reopens or reviews by the outbox, so that it is done also when the line is down and the tab is closed; the plain form does the same.
import { useLocation, useRevalidator } from "@remix-run/react";
import { type FormEvent, useRef } from "react";
import { useClose, useGo } from "~/app/features/conversations/useOpening";
import { outcomeId } from "~/app/features/conversations/usePending";
import type { Written } from "~/app/form.server";
import { useTexts } from "~/app/i18n/useTexts";
import { useLive } from "~/app/live/LiveProvider";
import { newId } from "~/app/live/newId";
import { useOutbox } from "~/app/live/OutboxProvider";
import type { Outgoing } from "~/app/live/outbox";
import type { Refusal } from "~/app/live/wire";
import { useAnnounce } from "~/app/ui/LiveRegion";
import { useFormState, useRefusal } from "~/app/useRefused";

export type OutcomeDeed = "discussion.settle" | "discussion.reopen" | "outcome.review";

/** What waits to be done to a discussion's outcome, if anything does. */
export function usePendingOutcome(conversationId: string): Outgoing | undefined {
  const { waiting } = useOutbox();
  return waiting.find(({ id }) => id === outcomeId(conversationId));
}

/** Gives what a form about the outcome needs. While one waits, the form holds that one: sent again, it takes its place. */
export function useOutcome(deed: OutcomeDeed, conversationId: string) {
  const outbox = useOutbox();
  const answered = useRefusal(deed);
  const pending = usePendingOutcome(conversationId);
  const waiting = pending?.deed === deed ? pending : undefined;
  const refusal = waiting ? waiting.refusal : answered?.refusal;
  const form = useFormState(waiting ? { refusal, written: waiting.input as Written } : answered);
  const opener = useOpener(deed);
  const latest = useRef("");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    if (!outbox.ready) return;
    event.preventDefault();
    const element = event.currentTarget;
    const { deed: _, ...written } = Object.fromEntries(new FormData(element));
    const input = { ...written, clientId: newId() };
    const id = outcomeId(conversationId);
    latest.current = input.clientId;
    const sent = async () => {
      opener.close();
      const outcome = await outbox.outcome(id);
      opener.answered(outcome);
      if (outcome !== "waiting") return;
      const late = await outbox.outcome(id, longest);
      // What was written in its place meanwhile says so itself.
      if (late === "done" && latest.current === input.clientId) opener.answered(late);
    };
    void outbox.send({ id, deed, conversationId, input }).then(sent, () => element.submit());
  };
  return {
    deed,
    form,
    submit,
    refused: refusal !== undefined,
    letGo: waiting?.refusal && (() => void outbox.takeBack(waiting.id)),
    /** Changes with what the form holds to begin with. */
    key: waiting?.place ?? 0,
  };
}

/** As long as a browser's clock can be set to, in milliseconds: weeks. */
const longest = 2 ** 31 - 1;

const doneWords = {
  "discussion.settle": "done.settled",
  "discussion.reopen": "done.reopened",
  "outcome.review": "done.reviewed",
} as const;

/** The form that ends a discussion is put away once it is kept, and comes back, with why, when it is refused at once. */
function useOpener(deed: OutcomeDeed) {
  const { pathname } = useLocation();
  const close = useClose();
  const go = useGo();
  const announce = useAnnounce();
  const t = useTexts(["decisions", "conversations"]);
  const { revalidate } = useRevalidator();
  const { socket } = useLive();
  const isOpen = () => deed === "discussion.settle" && location.pathname === pathname;
  return {
    close: () => isOpen() && close(),
    answered(outcome: "done" | "waiting" | Refusal) {
      if (outcome === "done") announce(t(doneWords[deed]));
      if (outcome === "waiting") announce(t("conversations:queued"));
      // Where there is no line nothing is heard: the page asks.
      if (outcome === "done" && !socket?.connected) revalidate();
      if (typeof outcome === "object" && isOpen()) go("?settle#settle");
    },
  };
}
