// How much is unread in each of my workspaces, live, where no workspace's own counts are at hand.
import { useCallback, useEffect, useRef, useState } from "react";
import { useChanges, useLive } from "~/app/live/LiveProvider";
import type { UnreadIn } from "~/server/domain/conversations/queries/unreadMine";

/** How long several reasons to ask are gathered, in milliseconds. */
const gather = 300;

/** What may leave another count. */
const kinds = [
  ...["message", "mention", "read", "conversation", "following", "followingDefault"],
  ...["document", "membership"],
];

/** By the workspace's id. @param loaded what the page came with */
export function useUnreadMine(loaded: UnreadIn[]): Map<string, number> {
  const { ask } = useLive();
  const [found, setFound] = useState(loaded);
  useEffect(() => setFound(loaded), [loaded]);
  const clock = useRef<ReturnType<typeof setTimeout>>();
  const askNow = useCallback(async () => {
    clock.current = undefined;
    const answer = await ask<{ workspaces: UnreadIn[] }>("unread.mine", {}).catch(() => null);
    if (answer?.ok) setFound(answer.output.workspaces);
  }, [ask]);
  useChanges(({ kind }) => {
    if (kinds.includes(kind)) clock.current ??= setTimeout(askNow, gather);
  });
  useEffect(() => () => clearTimeout(clock.current), []);
  return new Map(found.map(({ workspaceId, unread }) => [workspaceId, unread]));
}
