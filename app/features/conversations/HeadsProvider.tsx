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
import { type Levels, levelFor, levelsAfter } from "~/app/features/following/levels";
import { useChanges, useLive } from "~/app/live/LiveProvider";
import type { Change } from "~/app/live/streams";
import type { FollowLevel } from "~/prisma/generated/client";
import type { ConversationHead } from "~/server/domain/conversations/queries/conversationsOfWorkspace";
import { badgeOf, type Heads, headsAfter, headsOf, isUnsure, type Owner } from "./heads";

/** `unread` is what its badge shows, and 0 for what is muted. */
export type HeadWithUnread = ConversationHead & { unread: number; muted: boolean };

const HeadsContext = createContext<HeadWithUnread[]>([]);
const LevelsContext = createContext<Levels>({ byDefault: "everything", chosen: new Map(), begun: new Map() });

/** Every room of the workspace, and other conversations with something unread. */
export function useConversationHeads(): HeadWithUnread[] {
  return useContext(HeadsContext);
}

/** How much is unread in one conversation: what every badge of it shows, so that all go away together. */
export function useUnread(conversationId: string): number {
  return useConversationHeads().find(({ id }) => id === conversationId)?.unread ?? 0;
}

/** Whether I have begun to write something in a conversation and not sent it. */
export function useHasDraft(conversationId: string): boolean {
  const { begun } = useContext(LevelsContext);
  const head = useConversationHeads().find(({ id }) => id === conversationId);
  return begun.get(conversationId) ?? head?.draft ?? false;
}

/** How closely I follow what is said here. */
export function useLevels(): Levels {
  return useContext(LevelsContext);
}

type Loaded = { conversations: ConversationHead[]; defaultLevel: FollowLevel };
type Props = Loaded & { me: Owner; children: ReactNode };
type Move = { loaded: Loaded } | { change: Change };
type Known = { heads: Heads; levels: Levels };

export function HeadsProvider({ conversations, defaultLevel, me, children }: Props) {
  const [{ heads, levels }, dispatch] = useReducer(
    (before: Known, move: Move): Known =>
      "loaded" in move
        ? knownFrom(move.loaded)
        : {
            heads: headsAfter(before.heads, move.change, me),
            levels: levelsAfter(before.levels, move.change, me.workspaceId),
          },
    { conversations, defaultLevel },
    knownFrom,
  );
  const first = useRef(conversations);
  useEffect(() => {
    if (first.current !== conversations) dispatch({ loaded: { conversations, defaultLevel } });
    first.current = conversations;
  }, [conversations, defaultLevel]);
  const askAnew = useAsking(me.workspaceId, (loaded) => dispatch({ loaded }));
  useChanges((change) => {
    if (isUnsure(heads, change, me)) askAnew();
    dispatch({ change });
  });
  const list = useMemo(
    () =>
      [...heads.values()].map((head) => {
        const level = levelFor(levels, head.id, head.level);
        return {
          ...head,
          unread: badgeOf(head, level),
          muted: level === "muted",
          draft: levels.begun.get(head.id) ?? head.draft,
        };
      }),
    [heads, levels],
  );
  return (
    <LevelsContext.Provider value={levels}>
      <HeadsContext.Provider value={list}>{children}</HeadsContext.Provider>
    </LevelsContext.Provider>
  );
}

function knownFrom({ conversations, defaultLevel }: Loaded): Known {
  return {
    heads: headsOf(conversations),
    levels: { byDefault: defaultLevel, chosen: new Map(), begun: new Map() },
  };
}

/** How long several reasons to ask are gathered, in milliseconds. */
const gather = 300;

/** Asks the server how everything stands; what happens while it answers is heard, and makes it ask once more. */
function useAsking(workspaceId: string, take: (loaded: Loaded) => void): () => void {
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
    const answer = await ask<Loaded>("conversation.all", {
      workspaceId,
    }).catch(() => null);
    if (!answer?.ok) return;
    if (changes.current === before) taking.current(answer.output);
    else clock.current = setTimeout(askNow, gather);
  }, [ask, workspaceId]);
  useEffect(() => () => clearTimeout(clock.current), []);
  return useCallback(() => {
    clearTimeout(clock.current);
    clock.current = setTimeout(askNow, gather);
  }, [askNow]);
}
