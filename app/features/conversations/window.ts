// A window of a conversation's messages, and how it changes: the law is that old window + changes = a window fetched afresh.
import type { Change } from "~/app/live/streams";
import type { MessageView } from "~/server/domain/conversations/views";
import type { PersonRef } from "~/server/domain/core/person";

export interface MessageWindow {
  conversationId: string;
  /** By number, without gaps but for what is still on its way. */
  messages: MessageView[];
  /** The number of the conversation's last message. */
  count: number;
}

/** More messages than this at once make a page slow: the far end is let go and fetched again when it is wanted. */
const widest = 400;

export function atEnd({ messages, count }: MessageWindow): boolean {
  return (messages.at(-1)?.number ?? 0) >= count;
}

export function atStart({ messages }: MessageWindow): boolean {
  return (messages[0]?.number ?? 1) <= 1;
}

/**
 * @param follows the reader stands at the end. Of one who reads further up nothing is let go for what comes: it is
 *   counted, and fetched when it is wanted.
 */
export function changed(
  window: MessageWindow,
  { kind, name, view }: Change,
  follows: boolean = true,
): MessageWindow {
  if (kind === "message") return withMessage(window, view as MessageView, name === "message.posted", follows);
  if (kind === "person") return withPerson(window, view as PersonRef);
  return window;
}

/** Older messages in front; when the window gets too wide, the newest go. */
export function withOlder(window: MessageWindow, older: MessageView[]): MessageWindow {
  return { ...window, messages: joined(older, window.messages).slice(0, widest) };
}

/** Newer messages behind; when the window gets too wide, the oldest go. */
export function withNewer(window: MessageWindow, newer: MessageView[], count: number): MessageWindow {
  return {
    ...window,
    count: Math.max(count, window.count),
    messages: joined(window.messages, newer).slice(-widest),
  };
}

/** @param posted it says what the message was like at first: nothing new of one that is known */
function withMessage(
  window: MessageWindow,
  view: MessageView,
  posted: boolean,
  follows: boolean,
): MessageWindow {
  if (view.conversationId !== window.conversationId) return window;
  const known = window.messages.some(({ id }) => id === view.id);
  const count = Math.max(window.count, view.number);
  if (known && posted) return window;
  if (known)
    return {
      ...window,
      messages: window.messages.map((message) => (message.id === view.id ? view : message)),
    };
  const room = follows || window.messages.length < widest;
  const next = room && atEnd(window) && view.number > (window.messages[0]?.number ?? 0);
  return next ? withNewer(window, [view], count) : { ...window, count };
}

/** Somebody has another name: beside what they wrote or took away, and among the signs they put. */
function withPerson(
  window: MessageWindow,
  { id, name, title, municipalityCode, organisation }: PersonRef,
): MessageWindow {
  const author = { id, name, title, municipalityCode, organisation };
  const named = { id, name, municipalityCode };
  const renamed = (message: MessageView): MessageView => ({
    ...message,
    author: message.author.id === id ? author : message.author,
    deletedBy: message.deletedBy?.id === id ? named : message.deletedBy,
    pinned: message.pinned?.by.id === id ? { ...message.pinned, by: { id, name } } : message.pinned,
    reactions: message.reactions.map(({ sign, people }) => ({
      sign,
      people: people.map((person) => (person.id === id ? named : person)),
    })),
  });
  const shows = ({ author, deletedBy, pinned, reactions }: MessageView) =>
    author.id === id ||
    deletedBy?.id === id ||
    pinned?.by.id === id ||
    reactions.some(({ people }) => people.some((person) => person.id === id));
  if (!window.messages.some(shows)) return window;
  return {
    ...window,
    messages: window.messages.map((message) => (shows(message) ? renamed(message) : message)),
  };
}

/** Both, each message once, by number. */
function joined(before: MessageView[], after: MessageView[]): MessageView[] {
  const known = new Set(before.map(({ id }) => id));
  return [...before, ...after.filter(({ id }) => !known.has(id))].sort((a, b) => a.number - b.number);
}
