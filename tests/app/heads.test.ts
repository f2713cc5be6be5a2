// The badges of a tab: what is told of conversations and of one's own reading leaves the count that the server would give.
import { describe, expect, it } from "vitest";
import {
  type Head,
  type Heads,
  headsAfter,
  headsOf,
  isUnsure,
  unreadOf,
} from "~/app/features/conversations/heads";
import type { Change } from "~/app/live/streams";

const me = { workspaceId: "w", id: "maja", municipalityCode: "1780" };
const room: Head = {
  ...{ id: "room", kind: "room", title: "Transporter", language: "sv", internalTo: null, documentId: null },
  ...{ messageCount: 5, read: 5, turn: 0, turnedAt: 0, lastMessageAt: "2026-11-25T10:00:00.000Z" },
  level: null,
  draft: false,
};

const message = (
  number: number,
  author = "olle",
  name = "message.posted",
  conversationId = "room",
  workspaceId = "w",
): Change => ({
  ...{ kind: "message", name, sequence: 1 },
  view: {
    ...{ id: `m${number}`, conversationId, conversationKind: "discussion", workspaceId, number },
    ...{ author: { id: author }, createdAt: "2026-11-25T11:00:00.000Z" },
  },
});
const read = (number: number, turn = 0, turnedAt = 0): Change => ({
  ...{ kind: "read", name: "read.moved", sequence: 1 },
  view: { id: "room", ...{ number, turn, turnedAt } },
});
const conversation = (name: string, more: object = {}): Change => ({
  ...{ kind: "conversation", name, sequence: 1 },
  view: {
    ...{
      id: "asked",
      kind: "discussion",
      workspaceId: "w",
      title: "Hur?",
      internalTo: null,
      messageCount: 7,
    },
    ...{ createdBy: { id: "olle" }, lastMessageAt: "2026-11-25T11:00:00.000Z", ...more },
  },
});

function unreadAfter(...changes: Change[]): Record<string, number> {
  const heads = changes.reduce<Heads>((before, change) => headsAfter(before, change, me), headsOf([room]));
  const counts = [...heads.values()].map((head) => [head.id, unreadOf(head)] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

describe("a badge", () => {
  it("counts what is new in a conversation that was not known, and nothing of another workspace", () => {
    expect(unreadAfter(message(3, "olle", "message.posted", "new"))).toEqual({ new: 1 });
    const elsewhere = ["message.posted", "message.arrived", "message.edited"].map((name) =>
      message(3, "olle", name, "elsewhere", "another"),
    );
    expect(unreadAfter(...elsewhere)).toEqual({});
    for (const change of elsewhere) {
      const { sequence, ...caughtUp } = change;
      expect(sequence).toBeDefined();
      expect(isUnsure(headsOf([room]), caughtUp as Change, me)).toBe(false);
    }
  });

  it("counts what others write, and goes when it is read on any device", () => {
    expect(unreadAfter(message(6), message(7))).toEqual({ room: 2 });
    expect(unreadAfter(message(6), message(7), read(7))).toEqual({});
    expect(unreadAfter(message(6), message(7), read(7), read(6))).toEqual({});
  });

  it("goes when one writes oneself, also when that was caught up on in another order", () => {
    expect(unreadAfter(message(6), message(7, "maja"))).toEqual({});
    expect(unreadAfter(message(7), message(6, "maja", "message.edited"))).toEqual({ room: 1 });
  });

  it("comes back when the mark is taken back, and one's own older messages don't take it away", () => {
    expect(unreadAfter(read(2, 1, 5))).toEqual({ room: 3 });
    expect(unreadAfter(read(2, 1, 5), message(4, "maja", "message.edited"))).toEqual({ room: 3 });
    expect(unreadAfter(read(2, 1, 5), read(5, 0, 0))).toEqual({ room: 3 });
    expect(unreadAfter(read(2, 1, 5), message(6, "maja"))).toEqual({});
    expect(unreadAfter(message(6, "maja"), read(2, 1, 5))).toEqual({});
    expect(unreadAfter(message(6, "maja"), read(2, 1, 6))).toEqual({ room: 4 });
  });

  it("never comes from what happens to old messages, or to discussions that are read", () => {
    for (const name of ["message.edited", "message.deleted", "message.requoted", "message.taken"])
      expect(unreadAfter(message(3, "olle", name), message(3, "olle", name, "asked"))).toEqual({});
    for (const name of ["conversation.edited", "conversation.settled", "conversation.reopened"])
      expect(unreadAfter(conversation(name))).toEqual({});
    expect(
      unreadAfter(message(7, "olle", "message.posted", "asked"), conversation("conversation.settled")),
    ).toEqual({ asked: 1 });
  });

  it("comes with what is opened or shared, but for one's own", () => {
    expect(unreadAfter(conversation("conversation.shared"))).toEqual({ asked: 7 });
    expect(unreadAfter(conversation("conversation.opened", { createdBy: { id: "maja" } }))).toEqual({});
    expect(unreadAfter(conversation("conversation.opened", { workspaceId: "another" }))).toEqual({});
  });

  it("comes with a shared document's comments to the other cities, and not to the one that wrote them", () => {
    const shared = (municipalityCode: string): Change => ({
      ...{ kind: "document", name: "document.shared", sequence: 1 },
      view: { ...{ id: "d", conversationId: "c", workspaceId: "w", comments: 2, municipalityCode } },
    });
    expect(unreadAfter(shared("1781"))).toEqual({ c: 2 });
    expect(unreadAfter(shared("1780"))).toEqual({});
  });
});

describe("the server is asked", () => {
  const heads = headsOf([room]);
  const late = ({ sequence: _, ...change }: Change): Change => change;
  it("about what was caught up on and can't be known, and never about what is heard as it happens", () => {
    const edited = message(3, "olle", "message.edited", "asked");
    expect(isUnsure(heads, late(edited), me)).toBe(true);
    expect(isUnsure(heads, edited, me)).toBe(false);
    expect(isUnsure(heads, late(message(6)), me)).toBe(false);
    expect(isUnsure(heads, late(conversation("conversation.settled")), me)).toBe(true);
    expect(isUnsure(heads, late(conversation("conversation.opened")), me)).toBe(false);
  });
});
