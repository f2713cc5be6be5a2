// Opens once what is sent twice: whoever presses again, or never got the answer, finds what the first call opened.
import type { Conversation, ConversationKind } from "~/prisma/generated/client";
import type { Deed } from "../core/command";
import { oneAtATime } from "../core/oneAtATime";
import { refuse } from "../core/refusal";

interface Opening {
  workspaceId: string;
  /** Chosen by the sender; left out, each call opens something of its own. */
  clientId?: string | undefined;
}

/**
 * What the actor opened under this client id before, if anything. Refuses `conflict` (`client-id-taken`) when that was
 * something of another kind, or elsewhere.
 */
export async function openedBefore(
  { tx, actor }: Pick<Deed, "tx" | "actor">,
  { workspaceId, clientId }: Opening,
  kind: ConversationKind,
): Promise<Conversation | null> {
  if (!clientId) return null;
  await oneAtATime(tx, actor.id, clientId);
  const known = await tx.conversation.findUnique({
    where: { createdById_clientId: { createdById: actor.id, clientId } },
  });
  if (known && (known.workspaceId !== workspaceId || known.kind !== kind))
    return refuse("conflict", "client-id-taken");
  return known;
}
