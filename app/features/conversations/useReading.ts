// Moves the read mark as messages come into sight, while somebody looks at the page; never past what was marked unread by hand.
import { type RefObject, useCallback, useEffect, useRef } from "react";
import { useLive } from "~/app/live/LiveProvider";
import type { MessageView, ReadView } from "~/server/domain/conversations/views";
import type { LoadedConversation } from "./conversation.server";
import { type Held, useHeld } from "./useHeld";

/** How long to gather what is seen before telling the server, and until another try, in milliseconds. */
const gather = 600;
const pause = 3_000;

/** @param messages those on the page; other ones are other things to watch */
export function useReading(
  box: RefObject<HTMLElement>,
  loaded: LoadedConversation,
  messages: MessageView[],
  count: number,
): Held {
  const held = useHeld(loaded, count);
  const { see } = useTelling(loaded, held);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other messages on the page are other things to watch
  useEffect(() => {
    if (!box.current) return;
    const watcher = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) see(Number((target as HTMLElement).dataset.number));
    });
    const watch = () => {
      watcher.disconnect();
      for (const element of box.current?.querySelectorAll("[data-number]") ?? []) watcher.observe(element);
    };
    watch();
    // What came while the tab was hidden is seen when the reader returns to it.
    document.addEventListener("visibilitychange", watch);
    return () => {
      watcher.disconnect();
      document.removeEventListener("visibilitychange", watch);
    };
  }, [box, see, messages, held.from]);
  return held;
}

/** Tells the server how far has been seen, again and again until it has heard. */
function useTelling({ conversation: { id }, read }: LoadedConversation, { from, turn }: Held) {
  const live = useLive();
  const latest = useRef({ ...live, held: from !== null, turn });
  latest.current = { ...live, held: from !== null, turn };
  const seen = useRef(read);
  const told = useRef(read);
  const clock = useRef<ReturnType<typeof setTimeout>>();
  const left = useRef(false);

  const say = useCallback(async () => {
    const { call, tell, held, turn } = latest.current;
    const number = seen.current;
    if (held || number <= told.current) return;
    const input = { conversationId: id, number, turn };
    const answer = await call<ReadView>("conversation.read", input).catch(() => null);
    if (answer?.ok) {
      told.current = Math.max(told.current, number);
      tell({ kind: "read", name: "read.moved", view: answer.output });
    } else if (!left.current && !isFinal(answer)) clock.current = setTimeout(say, pause);
  }, [id]);
  const see = useCallback(
    (number: number) => {
      if (latest.current.held || document.visibilityState !== "visible" || number <= seen.current) return;
      seen.current = number;
      clearTimeout(clock.current);
      clock.current = setTimeout(say, gather);
    },
    [say],
  );
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);
  return { see };
}

/** A refusal that stays one: the conversation can't be read any more. */
function isFinal(answer: { ok: boolean; refusal?: { code: string } } | null): boolean {
  return answer !== null && "refusal" in answer && answer.refusal?.code !== "too-many";
}
