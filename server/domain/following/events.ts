// One's own choices of how closely to follow, told to oneself alone.
import type { FollowLevel } from "~/prisma/generated/client";
import type { Tx } from "../core/context";
import { event, type Kind } from "../core/event";

/** The id is the conversation's. Null: as the workspace's default says. */
export interface FollowingView {
  id: string;
  level: FollowLevel | null;
}

/** The id is the workspace's. */
export interface FollowingDefaultView {
  id: string;
  level: FollowLevel;
}

const following: Kind<"following", FollowingView> = {
  name: "following",
  async present(tx, ids, audienceId) {
    const where = { conversationId: { in: ids }, person: { audience: { id: audienceId } } };
    const rows = await tx.following.findMany({ where });
    const levels = new Map(rows.map(({ conversationId, level }) => [conversationId, level]));
    return ids.map((id) => ({ id, level: levels.get(id) ?? null }));
  },
};

const followingDefault: Kind<"followingDefault", FollowingDefaultView> = {
  name: "followingDefault",
  async present(tx: Tx, ids, audienceId) {
    const where = { workspaceId: { in: ids }, person: { audience: { id: audienceId } } };
    const rows = await tx.followingDefault.findMany({ where });
    return rows.map(({ workspaceId, level }) => ({ id: workspaceId, level }));
  },
};

export const followingChanged = event("following.changed", following);
export const followingDefaultChanged = event("followingDefault.changed", followingDefault);
