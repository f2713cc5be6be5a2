// The window of messages on a page: old window + changes = a window fetched afresh.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  atEnd,
  changed,
  covers,
  type MessageWindow,
  upToDate,
  withNewer,
  withOlder,
} from "~/app/features/conversations/window";
import type { MessageView } from "~/server/domain/conversations/views";

const conversationId = "c";

function messageNumbered(number: number, body = `message ${number}`): MessageView {
  const author = { id: "p", name: "Maja", title: "", municipalityCode: "1780", organisation: "" };
  return {
    id: `m${number}`,
    conversationId,
    conversationKind: "room",
    workspaceId: "w",
    number,
    clientId: `k${number}`,
    author,
    parent: null,
    body,
    html: body,
    language: "sv",
    createdAt: "2026-11-23T12:00:00Z",
    editedAt: null,
    deletedAt: null,
    deletedBy: null,
    hidden: null,
    reactions: [],
    pinned: null,
    taken: null,
    moved: null,
    arrived: null,
    copied: null,
    copies: [],
  };
}

function messagesFrom(first: number, last: number): MessageView[] {
  return Array.from({ length: last - first + 1 }, (_, i) => messageNumbered(first + i));
}

const posted = (view: MessageView) => ({ kind: "message", name: "message.posted", view });
const windowOf = (first: number, last: number, count = last): MessageWindow => ({
  conversationId,
  messages: messagesFrom(first, last),
  count,
});
const numbers = ({ messages }: MessageWindow) => messages.map(({ number }) => number);

describe("window", () => {
  it("takes a new message at its end", () => {
    expect(numbers(changed(windowOf(1, 3), posted(messageNumbered(4))))).toEqual([1, 2, 3, 4]);
  });

  it("lets nothing go for what comes while its reader is not at the end", () => {
    const full = windowOf(1, 400);
    const news = posted(messageNumbered(401));
    expect(numbers(changed(full, news, true))).toEqual(numbers(windowOf(2, 401)));
    const kept = changed(full, news, false);
    expect(numbers(kept)).toEqual(numbers(full));
    expect([kept.count, atEnd(kept)]).toEqual([401, false]);
  });

  it("only counts a new message when it does not show the end", () => {
    const window = changed(windowOf(1, 3, 10), posted(messageNumbered(11)));
    expect(numbers(window)).toEqual([1, 2, 3]);
    expect(window.count).toBe(11);
    expect(atEnd(window)).toBe(false);
  });

  it("puts an own message that came first behind the one that was before it", () => {
    const window = changed(windowOf(1, 3), posted(messageNumbered(5)));
    expect(numbers(changed(window, posted(messageNumbered(4))))).toEqual([1, 2, 3, 4, 5]);
  });

  it("replaces an edited message in its place", () => {
    const window = changed(windowOf(1, 3), {
      kind: "message",
      name: "message.edited",
      view: messageNumbered(2, "ändrat"),
    });
    expect(window.messages.map(({ body }) => body)).toEqual(["message 1", "ändrat", "message 3"]);
  });

  it("leaves other conversations' messages alone", () => {
    const window = windowOf(1, 3);
    expect(changed(window, posted({ ...messageNumbered(4), conversationId: "other" }))).toBe(window);
  });

  it("renews a person's name beside every message", () => {
    const view = { id: "p", name: "Maja Ny", title: "", municipalityCode: "1780", organisation: "" };
    const window = changed(windowOf(1, 2), { kind: "person", name: "person.changed", view });
    expect(new Set(window.messages.map(({ author }) => author.name))).toEqual(new Set(["Maja Ny"]));
  });

  it("keeps the names that it shows when whose they are is no longer the reader's to see", () => {
    const window = windowOf(1, 2);
    const view = { id: "p", gone: true as const };
    expect(changed(window, { kind: "person", name: "person.changed", view })).toBe(window);
    expect(window.messages.map(({ author }) => author.id)).toEqual(["p", "p"]);
  });

  it("takes in what was fetched as it has become while it was on its way", () => {
    const fetched = windowOf(1, 3);
    const edited = { ...messageNumbered(2, "ändrat"), editedAt: "2026-11-23T12:01:00Z" };
    const change = { kind: "message", name: "message.edited", view: edited };
    // The window that is shown has no such message yet, and passes over its edit.
    const shown = changed({ ...windowOf(4, 6), count: 6 }, change);
    const { messages } = withOlder(shown, upToDate({ ...fetched, count: 6 }, [change]).messages);
    expect(messages.map(({ body }) => body)).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => (n === 2 ? "ändrat" : `message ${n}`)),
    );
  });

  it("stays bounded, and lets the far end go", () => {
    let window = windowOf(9_941, 10_000);
    for (let first = 9_881; first > 9_000; first -= 60)
      window = withOlder(window, messagesFrom(first, first + 59));
    expect(window.messages.length).toBeLessThanOrEqual(400);
    expect(atEnd(window)).toBe(false);
    const newer = withNewer(window, messagesFrom((window.messages.at(-1)?.number ?? 0) + 1, 10_000), 10_000);
    expect(newer.messages.length).toBeLessThanOrEqual(400);
    expect(atEnd(newer)).toBe(true);
  });

  it("takes in nothing that was fetched for another window", () => {
    const window = { ...windowOf(100, 160), count: 160 };
    expect(withOlder(window, messagesFrom(80, 99)).messages).toHaveLength(81);
    expect(withOlder(window, messagesFrom(40, 60))).toBe(window);
  });

  it("knows whether another window has all that it holds", () => {
    const held = { ...windowOf(41, 100), count: 160 };
    expect(covers({ ...windowOf(41, 160), count: 160 }, held)).toBe(true);
    expect(covers({ ...windowOf(101, 160), count: 160 }, held)).toBe(false);
    expect(covers({ ...windowOf(1, 60), count: 160 }, held)).toBe(false);
  });

  it("equals a fresh window after any posts and edits, in any order of arrival", () => {
    const stored = messagesFrom(1, 12).map((view) => ({ ...view, body: `last of ${view.number}` }));
    fc.assert(
      fc.property(fc.shuffledSubarray(stored, { minLength: stored.length }), (arriving) => {
        const last = arriving.reduce((window, view) => changed(window, posted(view)), {
          conversationId,
          messages: [],
          count: 0,
        } as MessageWindow);
        const tail = last.messages;
        expect(tail).toEqual(stored.slice(-tail.length));
        expect(last.count).toBe(12);
      }),
    );
  });
});
