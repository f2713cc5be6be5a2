// Keeps, live, where in this workspace I am mentioned and have not read it, and what the tab says with it.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useReducer, useRef } from "react";
import { useConversationHeads, useLevels } from "~/app/features/conversations/HeadsProvider";
import { useTitleCount } from "~/app/features/conversations/useTitleCount";
import { levelFor } from "~/app/features/following/levels";
import { useChanges } from "~/app/live/LiveProvider";
import type { Change } from "~/app/live/streams";
import type { MentionView } from "~/server/domain/conversations/views";
import { type MyMentions, mentionsAfter, unreadMentions } from "./mentions";

const UnreadContext = createContext<Map<string, number>>(new Map());

/** How often each conversation mentions me in what I have not read. */
export function useUnreadMentions(): Map<string, number> {
  return useContext(UnreadContext);
}

type Props = { mentions: MentionView[]; workspaceId: string; children: ReactNode };
type Move = { loaded: MentionView[] } | { change: Change };

export function MentionsProvider({ mentions, workspaceId, children }: Props) {
  const [mine, dispatch] = useReducer(
    (before: MyMentions, move: Move) =>
      "loaded" in move ? mapOf(move.loaded) : mentionsAfter(before, move.change, workspaceId),
    mentions,
    mapOf,
  );
  const first = useRef(mentions);
  useEffect(() => {
    if (first.current !== mentions) dispatch({ loaded: mentions });
    first.current = mentions;
  }, [mentions]);
  useChanges((change) => dispatch({ change }));
  const heads = useConversationHeads();
  const unread = useMemo(() => unreadMentions(mine, heads), [mine, heads]);
  const levels = useLevels();
  // What is only followed is counted in the tab where it mentions me; what is muted has nothing unread.
  const inTab = heads.map(({ id, level, unread: count }) =>
    levelFor(levels, id, level) === "following" ? Math.min(count, unread.get(id) ?? 0) : count,
  );
  useTitleCount(inTab.reduce((sum, count) => sum + count, 0));
  return <UnreadContext.Provider value={unread}>{children}</UnreadContext.Provider>;
}

function mapOf(mentions: MentionView[]): MyMentions {
  return new Map(mentions.map((mention) => [mention.id, mention]));
}
