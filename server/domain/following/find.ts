// How closely a person follows a conversation, and by default a workspace.
import type { FollowLevel } from "~/prisma/generated/client";
import type { Look } from "../core/query";

type Reader = Pick<Look, "tx" | "actor">;

/** The actor's default in a workspace: everything, until another is chosen. */
export async function defaultLevelIn({ tx, actor }: Reader, workspaceId: string): Promise<FollowLevel> {
  const personId_workspaceId = { personId: actor.id, workspaceId };
  const chosen = await tx.followingDefault.findUnique({ where: { personId_workspaceId } });
  return chosen?.level ?? "everything";
}

/** The actor's own choice for a conversation; null when the default holds. */
export async function levelOf({ tx, actor }: Reader, conversationId: string): Promise<FollowLevel | null> {
  const personId_conversationId = { personId: actor.id, conversationId };
  const chosen = await tx.following.findUnique({ where: { personId_conversationId } });
  return chosen?.level ?? null;
}
