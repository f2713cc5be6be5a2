// What the keys do in a conversation: go from message to message, and do what a message's own links and buttons declare a key for.
import type { RefObject } from "react";
import type { Opened } from "~/app/features/conversations/useOpening";
import { isNowhere } from "~/app/ui/nowhere";
import { isTyping, singleKeysAreOn } from "./singleKeys";

export interface Conversing {
  /** Where the messages stand. */
  feed: RefObject<HTMLElement>;
  /** Where one writes. */
  writer: RefObject<HTMLElement>;
  /** What is opened, and on which message. */
  opened: { what?: Opened; number?: number };
  /** Closes what is opened. */
  close(): void;
}

/** Only where the focus is among the messages, or nowhere: no letter does anything while one writes or stands elsewhere. */
export function press(event: KeyboardEvent, conversing: Conversing): void {
  const { feed, writer } = conversing;
  const at = document.activeElement;
  if (!feed.current || event.defaultPrevented || event.isComposing || event.altKey || event.metaKey) return;
  if (document.querySelector("dialog:modal")) return;
  const here = { feed: feed.current, message: at ? messageAround(at, feed.current) : null };
  const acted =
    event.key === "Escape"
      ? back(here, at, conversing)
      : event.ctrlKey
        ? !isTyping(at) && leave(event.key, here, writer.current)
        : !isTyping(at) && (here.feed.contains(at) || isNowhere(at)) && act(event, here);
  if (acted) event.preventDefault();
}

/** Whether a "?" means the list of keys, and isn't written or said to something else. */
export function asksForHelp(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || isTyping(document.activeElement)) return false;
  return singleKeysAreOn() && !document.querySelector("dialog:modal");
}

/** Where one stands: in which message, if in any. */
type Here = { feed: HTMLElement; message: HTMLElement | null };

const steps: Record<string, number> = { PageDown: 1, PageUp: -1, j: 1, k: -1 };

function act({ key, shiftKey }: KeyboardEvent, { feed, message }: Here): boolean {
  const step = steps[key];
  const single = key.length === 1;
  if (shiftKey || (single && !singleKeysAreOn())) return false;
  // Where nothing is chosen, Page Down moves the page as it does everywhere.
  if (step && (single || message)) return go(feed, message, step);
  if (!single || !message) return false;
  const declared = declaring(message, key);
  declared?.click();
  return declared !== null || lookInto(message, key);
}

function declaring(message: HTMLElement, key: string): HTMLElement | null {
  return message.querySelector(`[aria-keyshortcuts="${CSS.escape(key.toUpperCase())}"]`);
}

/** A menu that nobody has opened is not made yet, and says which keys it has: it is made, and closed again. */
function lookInto(message: HTMLElement, key: string): boolean {
  const unmade = message.querySelector<HTMLElement>(`[data-menu~="${CSS.escape(key.toUpperCase())}"]`);
  if (!unmade) return false;
  const place = unmade.parentElement;
  unmade.click();
  // What a click changes, React has made when the microtasks before this one are through.
  queueMicrotask(() => {
    place?.querySelector("details")?.removeAttribute("open");
    message.focus({ preventScroll: true });
    declaring(message, key)?.click();
  });
  return true;
}

function go(feed: HTMLElement, from: HTMLElement | null, step: number): boolean {
  const all = messagesIn(feed);
  const next = from ? all[all.indexOf(from) + step] : lastInSight(feed);
  if (!next) return false;
  goTo(next);
  return true;
}

function goTo(message: HTMLElement | null | undefined): void {
  message?.focus({ preventScroll: true });
  message?.scrollIntoView({ block: "nearest" });
}

/** Closes what is opened and gives the focus back to its message; else from the messages to the field, or from the field to them. */
function back({ feed, message }: Here, at: Element | null, { writer, opened, close }: Conversing): boolean {
  const field = fieldIn(writer.current);
  if (opened.number !== undefined) {
    const changed = at instanceof HTMLTextAreaElement && at !== field && at.value !== at.defaultValue;
    // What has been rewritten isn't thrown away by one key: the next one does it.
    if (changed) at.form?.querySelector("a")?.focus();
    else close();
    if (!changed && opened.what === "reply") goTo(document.getElementById(`m-${opened.number}`));
    return true;
  }
  if (at === field) goTo(lastInSight(feed));
  else if (message) field?.focus();
  return at === field || message !== null;
}

/** Out of the messages: to the field after them, or to the top of the page before them. */
function leave(key: string, { feed, message }: Here, writer: HTMLElement | null): boolean {
  if (!message || (key !== "End" && key !== "Home")) return false;
  if (key === "End") fieldIn(writer)?.focus();
  else feed.closest("main")?.focus();
  return true;
}

function fieldIn(writer: HTMLElement | null): HTMLTextAreaElement | null {
  return writer?.querySelector("textarea") ?? null;
}

function messageAround(element: Element, feed: HTMLElement): HTMLElement | null {
  const message = element.closest<HTMLElement>("[data-number]");
  return message && feed.contains(message) ? message : null;
}

function messagesIn(feed: HTMLElement): HTMLElement[] {
  return [...feed.querySelectorAll<HTMLElement>("[data-number]")];
}

/** The last that begins where it can be seen; where none does, the last of all. */
function lastInSight(feed: HTMLElement): HTMLElement | undefined {
  const { top, bottom } = feed.getBoundingClientRect();
  const [highest, lowest] = [Math.max(0, top), Math.min(bottom, document.documentElement.clientHeight)];
  const all = messagesIn(feed);
  const seen = all.filter((message) => {
    const edge = message.getBoundingClientRect().top;
    return edge >= highest && edge < lowest;
  });
  return seen.at(-1) ?? all.at(-1);
}
