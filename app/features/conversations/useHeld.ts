// Whether reading by looking is held on this page: what was marked unread by hand stays so until the reader leaves, or says so.
import { useCallback, useEffect, useState } from "react";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { useChanges, useLive } from "~/app/live/LiveProvider";
import type { MessageView, ReadView } from "~/server/domain/conversations/views";
import type { LoadedConversation } from "./conversation.server";
import { laterMark, type Mark, markAfterWriting } from "./marks";

export interface Held {
  /** The first message that was marked as unread; null when reading is not held. */
  from: number | null;
  /** The turn of the mark that this page reads in. */
  turn: number;
  /** Says by hand that all is read. */
  readOn(): void;
}

/**
 * A page reads in the turn that it was opened in. When the mark is taken back, here or on another device, a new turn
 * begins, and the page waits: until its reader leaves and comes back, or all is read.
 */
export function useHeld(loaded: LoadedConversation, count: number): Held {
  const { id } = loaded.conversation;
  const { me } = useWorkspace();
  const { call, tell } = useLive();
  const [turn, setTurn] = useState(loaded.turn);
  const [mark, setMark] = useState<Mark>(() => markIn(loaded));
  useEffect(() => {
    setMark((before) => laterMark(before, markIn(loaded)));
    // What this page has fetched is true for the badges beside it, too.
    tell({ kind: "read", name: "read.moved", view: { id, ...markIn(loaded) } });
  }, [loaded, id, tell]);
  useChanges(({ kind, view }) => {
    if (kind === "read" && (view as ReadView).id === id)
      setMark((before) => laterMark(before, view as ReadView));
    if (kind !== "message") return;
    const { conversationId, author, number } = view as MessageView;
    if (conversationId === id && author.id === me.id) setMark((before) => markAfterWriting(before, number));
  });
  const allRead = mark.number >= count;
  useEffect(() => {
    if (allRead) setTurn(mark.turn);
  }, [allRead, mark.turn]);

  const readOn = useCallback(async () => {
    const answer = await call<ReadView>("conversation.read", { conversationId: id, number: count }).catch(
      () => null,
    );
    if (answer?.ok) tell({ kind: "read", name: "read.moved", view: answer.output });
  }, [call, tell, id, count]);
  const held = mark.turn > turn && !allRead;
  return { from: held ? mark.number + 1 : null, turn, readOn: () => void readOn() };
}

function markIn({ read, turn, turnedAt }: LoadedConversation): Mark {
  return { number: read, turn, turnedAt };
}
