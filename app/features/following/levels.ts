// What is my own about each conversation, on any device: how closely I follow it, and whether I have begun to write.

import type { Change } from "~/app/live/streams";
import type { FollowLevel } from "~/prisma/generated/client";
import type { DraftView } from "~/server/domain/drafts/events";
import type { FollowingDefaultView, FollowingView } from "~/server/domain/following/events";

export interface Levels {
  byDefault: FollowLevel;
  /** What was chosen since the page was loaded, also for conversations that are not among its heads. */
  chosen: Map<string, FollowLevel | null>;
  /** Where I have begun to write since, or no longer have. */
  begun: Map<string, boolean>;
}

export function levelsAfter(levels: Levels, { kind, view }: Change, workspaceId: string): Levels {
  if (kind === "following") {
    const { id, level } = view as FollowingView;
    return { ...levels, chosen: new Map(levels.chosen).set(id, level) };
  }
  if (kind === "draft") {
    const { id, body } = view as DraftView;
    return { ...levels, begun: new Map(levels.begun).set(id, body !== "") };
  }
  if (kind !== "followingDefault" || (view as FollowingDefaultView).id !== workspaceId) return levels;
  return { ...levels, byDefault: (view as FollowingDefaultView).level };
}

/** The level that holds for a conversation. */
export function levelFor({ byDefault, chosen }: Levels, id: string, loaded: FollowLevel | null): FollowLevel {
  return (chosen.has(id) ? chosen.get(id) : loaded) ?? byDefault;
}
