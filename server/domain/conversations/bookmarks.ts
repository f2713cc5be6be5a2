// Bookmarks as they are told to the one whose they are, and which of a conversation's messages bear one.
import type { Tx } from "../core/context";
import type { BookmarkView } from "./views";

/** Those among these messages that the person whose own audience this is has kept. */
export async function presentBookmarks(
  tx: Tx,
  messageIds: string[],
  audienceId: string,
): Promise<BookmarkView[]> {
  const rows = await tx.bookmark.findMany({
    where: { messageId: { in: messageIds }, person: { audience: { id: audienceId } } },
  });
  return rows.map(({ messageId, at }) => ({ id: messageId, at: at.toISOString() }));
}

/** The ids of a conversation's messages that a person has kept. */
export async function bookmarkedIn(tx: Tx, conversationId: string, personId: string): Promise<string[]> {
  const rows = await tx.bookmark.findMany({
    where: { personId, message: { conversationId } },
    select: { messageId: true },
  });
  return rows.map(({ messageId }) => messageId);
}
