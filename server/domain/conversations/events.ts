// What happens in conversations, as it is told.
import { event, type Kind } from "../core/event";
import { presentBookmarks } from "./bookmarks";
import { presentMentions } from "./mentions/present";
import { presentConversations, presentMessages, presentReadMarks } from "./present";
import { unlinked } from "./unlinked";
import type { BookmarkView, ConversationView, MentionView, MessageView, ReadView } from "./views";

const message: Kind<"message", MessageView> = {
  name: "message",
  present: (tx, ids) => presentMessages(tx, { id: { in: ids } }),
  partnerView: unlinked,
  conversationOf: ({ conversationId }) => conversationId,
};

export const messagePosted = event("message.posted", message);
export const messageEdited = event("message.edited", message);
export const messageDeleted = event("message.deleted", message);
/** Somebody put a sign on it, or took it away. */
export const messageReacted = event("message.reacted", message);
export const messagePinned = event("message.pinned", message);
export const messageUnpinned = event("message.unpinned", message);
/** A lead took it out of sight, or put it back. */
export const messageHidden = event("message.hidden", message);
export const messageUnhidden = event("message.unhidden", message);
/** A message that it answers was edited, deleted, hidden or put back: its quote changed. */
export const messageRequoted = event("message.requoted", message);
/** It is elsewhere now: what is told of stands in for it. Or what tells of its other place changed. */
export const messageMoved = event("message.moved", message);
/** It came here from another conversation. */
export const messageArrived = event("message.arrived", message);
/** A copy of it was shared with everyone in the workspace, or that copy's place changed. */
export const messageShared = event("message.shared", message);
/** A discussion was made of it, or that discussion got another title. */
export const messageTaken = event("message.taken", message);

const conversation: Kind<"conversation", ConversationView> = {
  name: "conversation",
  present: (tx, ids) => presentConversations(tx, { where: { id: { in: ids } } }),
  partnerView: unlinked,
  conversationOf: ({ id }) => id,
};

export const conversationOpened = event("conversation.opened", conversation);
export const conversationEdited = event("conversation.edited", conversation);
export const conversationShared = event("conversation.shared", conversation);
export const discussionSettled = event("conversation.settled", conversation);
export const discussionReopened = event("conversation.reopened", conversation);
/** Everything in it was moved into another discussion. */
export const discussionMerged = event("conversation.merged", conversation);
/** Its outcome was looked at again, and holds. */
export const outcomeReviewed = event("conversation.reviewed", conversation);

/** Told to the reader alone: the mark's id is the conversation's. */
const read: Kind<"read", ReadView> = {
  name: "read",
  present: (tx, ids, audienceId) => presentReadMarks(tx, ids, audienceId),
};

export const readMoved = event("read.moved", read);
/** Its owner has marked messages as unread again. */
export const readTakenBack = event("read.takenBack", read);

/** Told to the one whose it is alone: the bookmark's id is the message's. */
const bookmark: Kind<"bookmark", BookmarkView> = { name: "bookmark", present: presentBookmarks };

export const bookmarkPut = event("bookmark.put", bookmark);
export const bookmarkRemoved = event("bookmark.removed", bookmark);

/** Told to the one who is mentioned. */
const mention: Kind<"mention", MentionView> = {
  name: "mention",
  present: (tx, ids) => presentMentions(tx, { id: { in: ids } }),
};

export const mentionMade = event("mention.made", mention);
/** The message was edited, deleted or hidden, or moved away from what the person reads, and mentions the person no more. */
export const mentionTaken = event("mention.taken", mention);
