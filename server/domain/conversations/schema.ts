// What goes into the commands of conversations.
import * as z from "zod";
import { withoutPersonnummer } from "../core/introduction";
import { audienceChoice, toldReaders } from "../core/meantFor";
import { shownContents, shownReaders } from "../core/shownReaders";
import {
  code,
  emptyIsNothing,
  id,
  line,
  optionalLine,
  optionalText,
  pageNumber,
  text,
  upTo,
  wholeNumber,
} from "../core/text";

/** The longest message, in characters. */
export const longestMessage = 8_000;

const language = emptyIsNothing(z.enum(["sv", "en"]));
const reviewOn = emptyIsNothing(z.iso.date("not-a-date"));
/** A tick in a form, or plain true. */
export const tick = z.preprocess(
  (value) => value === true || value === "true" || value === "on",
  z.boolean(),
);

/** What the sender was asked about a text, and said yes to. */
const meant = {
  /** The text holds something like a personnummer. */
  personnummerMeant: tick,
  /** It mentions everyone who can read, however many they are. */
  everyoneMeant: tick,
  /** It names somebody whom it does not reach; the name is sent as plain text. */
  unreachedMeant: tick,
};

export const postMessageInput = z.object({
  conversationId: id,
  /** Chosen by the sender: the same id again is the same message again. */
  clientId: id,
  body: text(longestMessage),
  parentId: emptyIsNothing(id),
  ...toldReaders,
  language,
  ...meant,
});

export const editMessageInput = z.object({
  messageId: id,
  body: text(longestMessage),
  ...toldReaders,
  ...meant,
});

/** On or off, said outright: a plain boolean, or a form's word for it. */
const onOrOff = z.preprocess(
  (value) => (value === "true" ? true : value === "false" ? false : value),
  z.boolean(),
);

export const reactInput = z.object({
  messageId: id,
  sign: z.enum(["agree", "thanks", "done", "looking", "celebrate"]),
  on: onOrOff,
});

/** Puts something on a message, or takes it away. */
export const markInput = z.object({ messageId: id, on: onOrOff });

/** Hides a message, or puts it back, and says why. */
export const hideInput = z.object({
  messageId: id,
  on: onOrOff,
  reason: withoutPersonnummer(line(300)),
  ...toldReaders,
});

export const messageInput = z.object({ messageId: id });
export const conversationInput = z.object({ conversationId: id });

export const openRoomInput = z.object({
  workspaceId: id,
  /** Chosen by the sender: the same id again is the same room again. */
  clientId: emptyIsNothing(id),
  title: withoutPersonnummer(line(120)),
  description: withoutPersonnummer(optionalLine(500)),
  audience: audienceChoice,
  workPackageId: emptyIsNothing(id),
});

export const openDiscussionInput = z.object({
  workspaceId: id,
  title: withoutPersonnummer(line(200)),
  body: text(longestMessage),
  clientId: id,
  audience: audienceChoice,
  workPackageId: emptyIsNothing(id),
  /** The room message that it is taken from. */
  originMessageId: emptyIsNothing(id),
  language,
  ...meant,
});

export const editConversationInput = z.object({
  conversationId: id,
  title: withoutPersonnummer(line(200)),
  description: withoutPersonnummer(optionalLine(500)),
  workPackageId: emptyIsNothing(id),
  ...toldReaders,
});

export const shareConversationInput = z.object({
  conversationId: id,
  ...shownReaders,
  ...shownContents,
});

export const splitDiscussionInput = z.object({
  /** The post that begins the new discussion, with all that answers it. */
  messageId: id,
  title: withoutPersonnummer(line(200)),
  ...toldReaders,
});

export const moveMessageInput = z.object({ messageId: id, conversationId: id });

export const shareMessageInput = z.object({
  messageId: id,
  /** Where the copy goes. */
  conversationId: id,
  /** Chosen by the sender: the same id again is the same copy again. */
  clientId: id,
  /** The text that was shown. */
  body: text(2 * longestMessage), // as it is stored: each mention in it is a token, longer than the name
  ...shownReaders,
  personnummerMeant: tick,
});

export const mergeDiscussionInput = z.object({
  conversationId: id,
  /** The discussion that everything goes into. */
  intoId: id,
});

/** What makes an outcome, sent again or late, the same deed for the same readers. */
const sentOnce = {
  /** Chosen by the sender: the same id again is the same deed again; left out, each is a deed of its own. */
  clientId: emptyIsNothing(id),
  ...toldReaders,
};

export const settleDiscussionInput = z.object({
  conversationId: id,
  ...sentOnce,
  state: z.enum(["answered", "decided"]),
  text: text(longestMessage),
  language,
  personnummerMeant: tick,
  /** By what right it was decided, and by whom. */
  mandate: withoutPersonnummer(optionalLine(200)),
  /** The document that it rests on, in its latest version unless another is given. */
  documentId: emptyIsNothing(id),
  documentVersion: emptyIsNothing(wholeNumber(1)),
  /** The day to look at it again. */
  reviewOn,
});

export const reopenDiscussionInput = z.object({
  conversationId: id,
  ...sentOnce,
  text: text(2_000),
  language,
  personnummerMeant: tick,
});

export const reviewOutcomeInput = z.object({
  conversationId: id,
  ...sentOnce,
  note: withoutPersonnummer(optionalText(2_000)),
  /** The day to look at it the next time; left out, it need not be looked at again. */
  reviewOn,
});

export const readInput = z.object({
  conversationId: id,
  number: wholeNumber(0),
  /** The mark's turn when the page was opened; left out by whoever says by hand that it is read. */
  turn: emptyIsNothing(wholeNumber(0)),
});

/** Everything from this number on becomes unread. */
export const markUnreadInput = z.object({ conversationId: id, number: wholeNumber(1) });

export const workspaceReadInput = z.object({ workspaceId: id });

export const messagesInput = z.object({
  conversationId: id,
  /** A window around this number, or the messages before or after it; around the first unread when none is given. */
  around: z.coerce.number().int().optional(),
  before: z.coerce.number().int().optional(),
  after: z.coerce.number().int().optional(),
  limit: z.coerce.number().int().min(1).max(400).default(60),
});

export const discussionsInput = z.object({
  workspaceId: id,
  state: emptyIsNothing(z.enum(["open", "answered", "decided", "merged"])),
  workPackageId: emptyIsNothing(id),
  municipalityCode: emptyIsNothing(code),
  audience: emptyIsNothing(audienceChoice),
  page: pageNumber,
});

export const decisionsInput = z.object({
  workspaceId: id,
  workPackageId: emptyIsNothing(id),
  municipalityCode: emptyIsNothing(code),
  audience: emptyIsNothing(audienceChoice),
  year: emptyIsNothing(z.coerce.number().int().min(2000).max(2100)),
  page: pageNumber,
});
/** Where one writes: in a conversation, or in one that is not opened yet. */
export const mentionChoicesInput = z.object({
  conversationId: emptyIsNothing(id),
  workspaceId: emptyIsNothing(id),
  audience: emptyIsNothing(audienceChoice),
  /** The beginning of a name, with or without the marks over its letters. */
  written: upTo(200).default(""),
});

export const myMentionsInput = z.object({ workspaceId: id, page: pageNumber });
