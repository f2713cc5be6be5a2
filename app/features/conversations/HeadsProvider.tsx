// Keeps the unread counts of a workspace's navigation, live.
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef,
} from "react";
import { useChanges, useLive } from "~/app/live/LiveProvider";
import type { Change } from "~/app/live/streams";
import type { ConversationHead } from "~/server/domain/conversations/queries/conversationsOfWorkspace";
import { type Heads, headsAfter, headsOf, isUnsure, type Owner, unreadOf } from "./heads";
import { useTitleCount } from "./useTitleCount";

export type HeadWithUnread = ConversationHead & { unread: number };

const HeadsContext = createContext<HeadWithUnread[]>([]);

/** Every room of the workspace, and other conversations with something unread. */
export function useConversationHeads(): HeadWithUnread[] {
  return useContext(HeadsContext);
}

/** How much is unread in one conversation: what every badge of it shows, so that all go away together. */
export function useUnread(conversationId: string): number {
  return useConversationHeads().find(({ id }) => id === conversationId)?.unread ?? 0;
}

type Props = { conversations: ConversationHead[]; me: Owner; children: ReactNode };
type Move = { loaded: ConversationHead[] } | { change: Change };

export function HeadsProvider({ conversations, me, children }: Props) {
  const [heads, dispatch] = useReducer(
    (before: Heads, move: Move) =>
      "loaded" in move ? headsOf(move.loaded) : headsAfter(before, move.change, me),
    conversations,
    headsOf,
  );
  const first = useRef(conversations);
  useEffect(() => {
    if (first.current !== conversations) dispatch({ loaded: conversations });
    first.current = conversations;
  }, [conversations]);
  const askAnew = useAsking(me.workspaceId, (loaded) => dispatch({ loaded }));
  useChanges((change) => {
    if (isUnsure(heads, change, me)) askAnew();
    dispatch({ change });
  });
  const list = useMemo(
    () => [...heads.values()].map((head) => ({ ...head, unread: unreadOf(head) })),
    [heads],
  );
  useTitleCount(list.reduce((sum, { unread }) => sum + unread, 0));
  return <HeadsContext.Provider value={list}>{children}</HeadsContext.Provider>;
}

/** How long several reasons to ask are gathered, in milliseconds. */
const gather = 300;

/** Asks the server how everything stands; what happens while it answers is heard, and makes it ask once more. */
function useAsking(workspaceId: string, take: (loaded: ConversationHead[]) => void): () => void {
  const { ask } = useLive();
  const clock = useRef<ReturnType<typeof setTimeout>>();
  const changes = useRef(0);
  const taking = useRef(take);
  taking.current = take;
  useChanges(() => {
    changes.current += 1;
  });
  const askNow = useCallback(async () => {
    const before = changes.current;
    const answer = await ask<{ conversations: ConversationHead[] }>("conversation.all", {
      workspaceId,
    }).catch(() => null);
    if (!answer?.ok) return;
    if (changes.current === before) taking.current(answer.output.conversations);
    else clock.current = setTimeout(askNow, gather);
  }, [ask, workspaceId]);
  useEffect(() => () => clearTimeout(clock.current), []);
  return useCallback(() => {
    clearTimeout(clock.current);
    clock.current = setTimeout(askNow, gather);
  }, [askNow]);
}
