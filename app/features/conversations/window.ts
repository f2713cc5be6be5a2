// A window of a conversation's messages, and how it changes: the law is that old window + changes = a window fetched afresh.
import type { Change } from "~/app/live/streams";
import type { MessageView, Trace } from "~/server/domain/conversations/views";
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
  if (kind === "person" && "name" in view) return withPerson(window, view as PersonRef);
  return window;
}

/** Whether everything that one window holds is in the other, or comes after it. */
export function covers(one: MessageWindow, other: MessageWindow): boolean {
  const first = one.messages[0]?.number ?? 0;
  return first <= (other.messages[0]?.number ?? 0) && atEnd(one);
}

/** Older messages in front; when the window gets too wide, the newest go. Those of another window are none of this one's. */
export function withOlder(window: MessageWindow, older: MessageView[]): MessageWindow {
  const first = window.messages[0]?.number ?? 0;
  if ((older.at(-1)?.number ?? 0) < first - 1) return window;
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

/**
 * By its number: what stands in for a message that was moved takes its place.
 * @param posted it says what the message was like at first: nothing new of one that is known
 */
function withMessage(
  window: MessageWindow,
  view: MessageView,
  posted: boolean,
  follows: boolean,
): MessageWindow {
  if (view.conversationId !== window.conversationId) return window;
  const known = window.messages.find(({ number }) => number === view.number);
  const count = Math.max(window.count, view.number);
  if (known && posted) return window;
  if (known)
    return {
      ...window,
      messages: window.messages.map((message) => (message === known ? view : message)),
    };
  const room = follows || window.messages.length < widest;
  const next = room && atEnd(window) && view.number > (window.messages[0]?.number ?? 0);
  return next ? withNewer(window, [view], count) : { ...window, count };
}

/** What was fetched, with what came while it was on its way: that went to a window in which it was not yet. */
export function upToDate(fetched: MessageWindow, meanwhile: Change[]): MessageWindow {
  return meanwhile.reduce((window, change) => changed(window, change, false), fetched);
}

/** Somebody has another name: beside what they wrote or took away, and among the signs they put. */
function withPerson(
  window: MessageWindow,
  { id, name, title, municipalityCode, organisation }: PersonRef,
): MessageWindow {
  const author = { id, name, title, municipalityCode, organisation };
  const named = { id, name, municipalityCode };
  const traced = <Told extends Trace>(trace: Told | null) =>
    trace?.by.id === id ? { ...trace, by: { id, name } } : trace;
  const renamed = (message: MessageView): MessageView => ({
    ...message,
    author: message.author.id === id ? author : message.author,
    deletedBy: message.deletedBy?.id === id ? named : message.deletedBy,
    pinned: message.pinned?.by.id === id ? { ...message.pinned, by: { id, name } } : message.pinned,
    moved: traced(message.moved),
    arrived: traced(message.arrived),
    copied: traced(message.copied),
    copies: message.copies.flatMap((copy) => traced(copy) ?? []),
    reactions: message.reactions.map(({ sign, people }) => ({
      sign,
      people: people.map((person) => (person.id === id ? named : person)),
    })),
  });
  const shows = (message: MessageView) => JSON.stringify(message).includes(id);
  if (!window.messages.some(shows)) return window;
  return {
    ...window,
    messages: window.messages.map((message) => (shows(message) ? renamed(message) : message)),
  };
}

/** Both, each message once, by number. */
function joined(before: MessageView[], after: MessageView[]): MessageView[] {
  const known = new Set(before.map(({ number }) => number));
  return [...before, ...after.filter(({ number }) => !known.has(number))].sort((a, b) => a.number - b.number);
}
