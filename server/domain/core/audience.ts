// What can't be read can't be found: where-clauses that keep every search within the reader's audiences.
import type { Prisma } from "~/prisma/generated/client";
import type { Standing } from "./standing";

/** Conversations that this person may read: by audience, or by name for a partner. */
export function conversationsReadableBy(standing: Standing): Prisma.ConversationWhereInput {
  const { audienceIds, named } = reach(standing);
  if (named.length === 0) return { audienceId: { in: audienceIds } };
  return { OR: [{ audienceId: { in: audienceIds } }, { id: { in: named } }] };
}

/** Documents that this person may read: those whose comments they may read. */
export function documentsReadableBy(standing: Standing): Prisma.DocumentWhereInput {
  const { audienceIds, named } = reach(standing);
  if (named.length === 0) return { audienceId: { in: audienceIds } };
  return {
    OR: [{ audienceId: { in: audienceIds } }, { conversationId: { in: named } }],
  };
}

/** The same rule for a conversation already at hand. */
export function mayRead(
  standing: Standing,
  conversation: { id: string; audienceId: string; workspaceId: string },
) {
  const place = standing.places.get(conversation.workspaceId);
  return (
    place !== undefined &&
    (place.audienceIds.includes(conversation.audienceId) || place.named.includes(conversation.id))
  );
}

function reach(standing: Standing) {
  const places = [...standing.places.values()];
  return {
    audienceIds: places.flatMap((place) => place.audienceIds),
    named: places.flatMap((place) => place.named),
  };
}
