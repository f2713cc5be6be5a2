// Which posts can be moved, and to which discussions: those with the same readers.
import type { Conversation, Language, Message, Prisma } from "~/prisma/generated/client";
import type { Tx } from "../core/context";
import { refuse } from "../core/refusal";
import { mustBeInSight } from "./find";

/**
 * Refuses `conflict`: `not-a-discussion`, `first-post-stays` for the post that asks the question, and `message-deleted`
 * and `message-hidden`: a discussion would begin with nothing.
 */
export function mustBeMovable(message: Message & { conversation: Conversation }): void {
  const { number, conversation } = message;
  if (conversation.kind !== "discussion") refuse("conflict", "not-a-discussion");
  if (number === 1) refuse("conflict", "first-post-stays");
  mustBeInSight(message);
}

/** Refuses `conflict` (`places-elsewhere`) to move posts where others, or not all of a workspace's people, would read them. */
export async function mustTakePostsOf(tx: Tx, from: Conversation, to: Conversation): Promise<void> {
  const taking = await tx.conversation.count({ where: { id: to.id, AND: takesPostsOf(from) } });
  if (taking === 0) refuse("conflict", "places-elsewhere");
}

export interface OtherPlace {
  id: string;
  title: string;
  language: Language;
  state: Conversation["state"];
}

/** More than these are found by hardly anybody in one list. */
const most = 200;

/** The discussions that can take a discussion\'s posts, the latest activity first. */
export function placesFor(tx: Tx, from: Conversation): Promise<OtherPlace[]> {
  return tx.conversation.findMany({
    where: takesPostsOf(from),
    select: { id: true, title: true, language: true, state: true },
    orderBy: [{ lastMessageAt: "desc" }, { id: "desc" }],
    take: most,
  });
}

/** A partner who is named for the other one only would come to read what the partner was not named for. */
function takesPostsOf({ id, workspaceId, audienceId }: Conversation): Prisma.ConversationWhereInput {
  return {
    ...{ workspaceId, audienceId, kind: "discussion", id: { not: id } },
    state: { not: "merged" },
    named: {
      none: {
        membership: { role: "partner", named: { none: { conversationId: id } } },
      },
    },
  };
}
