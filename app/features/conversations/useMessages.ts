// The messages on the page: what was loaded, what comes live, and more at either end when it is wanted.
import { useLocation } from "@remix-run/react";
import {
  type RefObject,
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from "react";
import { useChanges, useLive } from "~/app/live/LiveProvider";
import type { Change } from "~/app/live/streams";
import type { MessageView } from "~/server/domain/conversations/views";
import type { LoadedConversation } from "./conversation.server";
import {
  atEnd,
  atStart,
  changed,
  covers,
  type MessageWindow,
  upToDate,
  withNewer,
  withOlder,
} from "./window";

type Fetched = { messages: MessageView[]; count: number };
type Move =
  | { move: "loaded"; window: MessageWindow }
  | { move: "changed"; change: Change; follows: boolean }
  | { move: "older"; fetched: Fetched }
  | { move: "newer"; fetched: Fetched };

/** How many messages are fetched at a time when the reader comes near an end: few, so that drawing them holds up no frame. */
const page = 20;
/** And how many where the reader is taken to. */
const around = 60;

/** @param follows whether the reader stands at the end, and wants to */
export function useMessages(loaded: LoadedConversation, follows: RefObject<() => boolean>) {
  const initial = useMemo(() => windowFrom(loaded), [loaded]);
  const [window, dispatch] = useReducer(moved, initial);
  const { ask, loaded: told } = useLive();
  const [busy, setBusy] = useState(false);
  /** What comes while something is being fetched. */
  const meanwhile = useRef<Change[] | null>(null);
  const { key } = useLocation();
  const fresh = useRef({ initial, key });

  useEffect(() => told(loaded.heads), [told, loaded.heads]);
  useChanges((change) => {
    meanwhile.current?.push(change);
    dispatch({ move: "changed", change, follows: follows.current?.() ?? true });
  });

  const { conversationId } = window;
  const fetchPage = useCallback(
    async (where: Record<string, number>, take: (fetched: Fetched) => void) => {
      if (meanwhile.current) return false;
      meanwhile.current = [];
      setBusy(true);
      const input = { conversationId, ...where };
      const answer = await ask<Fetched>("conversation.messages", input).catch(() => null);
      if (answer?.ok) take(upToDate({ conversationId, ...answer.output }, meanwhile.current));
      meanwhile.current = null;
      setBusy(false);
      return answer?.ok ?? false;
    },
    [ask, conversationId],
  );

  const held = useRef(window);
  held.current = window;
  useEffect(() => {
    const before = fresh.current;
    fresh.current = { initial, key };
    if (before.initial === initial) return;
    const start = () => dispatch({ move: "loaded", window: initial });
    // The page is told anew where one is: whoever reads further up goes on reading there.
    const stays = before.key === key && !follows.current?.() && !covers(initial, held.current);
    if (!stays) return start();
    const { messages } = held.current;
    const where = { after: (messages[0]?.number ?? 1) - 1, limit: messages.length };
    const again = (fetched: Fetched) =>
      dispatch({ move: "loaded", window: { ...fetched, conversationId: initial.conversationId } });
    void fetchPage(where, again).then((answered) => answered || start());
  }, [initial, key, follows, fetchPage]);

  // A page of messages takes longer than a frame to draw: between its parts the reader goes on scrolling.
  const unhurried = (move: Move) => startTransition(() => dispatch(move));
  const first = window.messages[0]?.number ?? 1;
  const last = window.messages.at(-1)?.number ?? 0;
  return {
    messages: window.messages,
    count: window.count,
    atStart: atStart(window),
    atEnd: atEnd(window),
    busy,
    loadOlder: () =>
      fetchPage({ before: first, limit: page }, (fetched) => unhurried({ move: "older", fetched })),
    loadNewer: () =>
      fetchPage({ after: last, limit: page }, (fetched) => unhurried({ move: "newer", fetched })),
    goTo: (number: number) =>
      fetchPage({ around: number, limit: around }, (fetched) =>
        dispatch({ move: "loaded", window: { conversationId, ...fetched } }),
      ),
  };
}

function windowFrom({ conversation, messages, count }: LoadedConversation): MessageWindow {
  return { conversationId: conversation.id, messages, count };
}

function moved(window: MessageWindow, event: Move): MessageWindow {
  switch (event.move) {
    case "loaded":
      return event.window;
    case "changed":
      return changed(window, event.change, event.follows);
    case "older":
      return withOlder(window, event.fetched.messages);
    case "newer":
      // Fetched for a window that is gone.
      if ((event.fetched.messages[0]?.number ?? 0) > (window.messages.at(-1)?.number ?? 0) + 1) return window;
      return withNewer(window, event.fetched.messages, event.fetched.count);
  }
}
