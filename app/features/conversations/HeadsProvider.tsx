// Keeps the unread counts of a workspace's navigation, live.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useReducer, useRef } from "react";
import { useChanges } from "~/app/live/LiveProvider";
import type { Change } from "~/app/live/streams";
import type { ConversationHead } from "~/server/domain/conversations/queries/conversationsOfWorkspace";
import { type Heads, headsAfter, unreadOf } from "./heads";
import { useTitleCount } from "./useTitleCount";

export type HeadWithUnread = ConversationHead & { unread: number };

const HeadsContext = createContext<HeadWithUnread[]>([]);

/** Every room of the workspace, and other conversations with something unread. */
export function useConversationHeads(): HeadWithUnread[] {
  return useContext(HeadsContext);
}

type Props = { conversations: ConversationHead[]; workspaceId: string; myId: string; children: ReactNode };
type Move = { loaded: ConversationHead[] } | { change: Change };

export function HeadsProvider({ conversations, workspaceId, myId, children }: Props) {
  const [heads, dispatch] = useReducer(
    (before: Heads, move: Move) =>
      "loaded" in move ? mapOf(move.loaded) : headsAfter(before, move.change, workspaceId, myId),
    conversations,
    mapOf,
  );
  const first = useRef(conversations);
  useEffect(() => {
    if (first.current !== conversations) dispatch({ loaded: conversations });
    first.current = conversations;
  }, [conversations]);
  useChanges((change) => dispatch({ change }));
  const list = useMemo(
    () => [...heads.values()].map((head) => ({ ...head, unread: unreadOf(head) })),
    [heads],
  );
  useTitleCount(list.reduce((sum, { unread }) => sum + unread, 0));
  return <HeadsContext.Provider value={list}>{children}</HeadsContext.Provider>;
}

function mapOf(conversations: ConversationHead[]): Heads {
  return new Map(conversations.map((head) => [head.id, head]));
}
