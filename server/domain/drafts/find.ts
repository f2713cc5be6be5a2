// Finds a person's own drafts, and forgets them when that person leaves.
import type { Draft } from "~/prisma/generated/client";
import type { Tx } from "../core/context";
import type { Look } from "../core/query";

/** The actor's draft in a conversation that the actor can read; null when there is none. */
export async function draftOf({ tx, actor }: Pick<Look, "tx" | "actor">, conversationId: string) {
  const personId_conversationId = { personId: actor.id, conversationId };
  const found = await tx.draft.findUnique({ where: { personId_conversationId } });
  return found ? draftView(found) : null;
}

/** Forgets what somebody had begun to write: in a workspace, or everywhere. */
export async function forgetDrafts(tx: Tx, personId: string, workspaceId?: string): Promise<void> {
  await tx.draft.deleteMany({ where: { personId, ...(workspaceId && { conversation: { workspaceId } }) } });
}

export function draftView({ conversationId, body, at }: Draft) {
  return { id: conversationId, body, at: at.toISOString() };
}
