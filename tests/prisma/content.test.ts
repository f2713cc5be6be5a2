// The demo content holds together: references resolve, time runs forwards, nobody real is in it.
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { demo } from "~/prisma/seed/content/demo";
import type { DemoAudience, PersonId, When } from "~/prisma/seed/content/types";
import { personIds } from "~/prisma/seed/content/types";
import { momentOf } from "~/prisma/seed/content/when";

const now = new Date("2026-11-23T10:00:00Z");
const aWeek = [...Array(7).keys()].map((day) => new Date(now.getTime() + day * 24 * 60 * 60 * 1000));
const { people, rooms, discussions, documents, readings } = demo;

const conversations = [
  ...rooms.map((room) => ({ ...room, start: room.created.when })),
  ...discussions.map((discussion) => ({ ...discussion, start: first(discussion.messages).when })),
  ...documents.map((document) => ({
    id: document.id,
    audience: document.audience,
    messages: document.comments,
    start: first(document.versions).when,
  })),
];
const messages = conversations.flatMap((conversation) => conversation.messages);

describe("references", () => {
  it("are to ids that are used once", () => {
    const ids = [...conversations, ...messages].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("point to an earlier message of the same conversation", () => {
    for (const conversation of conversations) {
      const ids = conversation.messages.map(({ id }) => id);
      for (const [index, { id, replyTo }] of conversation.messages.entries())
        if (replyTo) expect(ids.slice(0, index), id).toContain(replyTo);
    }
  });

  it("take a discussion from a room message that was written before it, for no wider audience", () => {
    const taken = discussions.filter(({ takenFrom }) => takenFrom);
    expect(taken).toHaveLength(1);
    for (const { takenFrom, messages, audience } of taken) {
      const room = rooms.find((each) => each.messages.some(({ id }) => id === takenFrom));
      const origin = room?.messages.find(({ id }) => id === takenFrom);
      expect(room?.audience).toBe(audience);
      expect(at(origin?.when)).toBeLessThan(at(first(messages).when));
    }
  });

  it("let a partner take part in what is named for them and nowhere else", () => {
    const partners = personIds.filter((id) => people[id].role === "partner");
    expect(partners).toEqual(["hedda"]);
    const named = [...(people.hedda.partner?.discussions ?? []), ...(people.hedda.partner?.documents ?? [])];
    const wroteIn = conversations.filter((each) => each.messages.some(({ by }) => by === "hedda"));
    expect(wroteIn.map(({ id }) => id).sort()).toEqual(named.sort());
  });

  it("put what was last read in the conversation it is about, with something left to read", () => {
    for (const { conversation, upTo } of readings) {
      const found = conversations.find(({ id }) => id === conversation);
      const index = found?.messages.findIndex(({ id }) => id === upTo) ?? -1;
      expect(index, upTo).toBeGreaterThanOrEqual(0);
      expect(index, upTo).toBeLessThan((found?.messages.length ?? 0) - 1);
    }
  });
});

describe("people", () => {
  it("write only where they may", () => {
    for (const { id, audience, messages } of conversations)
      for (const message of messages)
        expect(mayWrite(message.by, audience), `${message.by} in ${id}`).toBe(true);
  });

  it("change documents that their own city has, and its internal ones stay with it", () => {
    for (const { id, city, audience, versions } of documents) {
      for (const { by } of versions) expect(people[by].city, id).toBe(city);
      if (audience !== "shared") expect(audience).toBe(city);
    }
  });

  it("close a discussion that they asked, or lead", () => {
    for (const { id, messages, outcomes, audience } of discussions)
      for (const { by } of outcomes) {
        expect(by === first(messages).by || people[by].workspaceRole === "lead", id).toBe(true);
        expect(mayWrite(by, audience), id).toBe(true);
      }
  });

  it("give another title to a discussion that they asked, or lead, once it has begun", () => {
    const renamed = discussions.flatMap(({ renamed, ...about }) =>
      renamed ? [{ ...about, ...renamed }] : [],
    );
    expect(renamed.length).toBeGreaterThan(0);
    for (const { id, title, from, by, when, messages } of renamed) {
      expect(from, id).not.toBe(title);
      expect(by === first(messages).by || people[by].workspaceRole === "lead", id).toBe(true);
      expectForwards([first(messages).when, when], now, id);
    }
  });

  it("have addresses that lead nowhere, each its own", () => {
    const addresses = personIds.map((id) => people[id].email);
    expect(new Set(addresses).size).toBe(personIds.length);
    for (const address of addresses) expect(address).toMatch(/^[a-z.-]+@[a-z]+\.example$/);
  });
});

describe("signs", () => {
  it("are put on messages that stand there, by those who may write there, each once", () => {
    expect(demo.reactions.length).toBeGreaterThan(5);
    const pinned = demo.pins.map(({ message, by }) => ({ message, sign: "pin", by: [by] }));
    for (const { message, sign, by } of [...demo.reactions, ...pinned]) {
      const where = conversations.find((one) => one.messages.some(({ id }) => id === message));
      expect(where, message).toBeDefined();
      expect(new Set(by).size, `${sign} on ${message}`).toBe(by.length);
      for (const person of by) expect(mayWrite(person, where?.audience ?? "shared"), person).toBe(true);
    }
  });
});

describe("what is hidden or reported", () => {
  it("is hidden by leads, and followed up by a coordinator of the reporter's city who wrote none of it", () => {
    expect(demo.hidings.length).toBeGreaterThan(0);
    for (const { by, message, when } of demo.hidings) {
      expect(people[by].workspaceRole).toBe("lead");
      expect(at(when)).toBeGreaterThan(at(messages.find(({ id }) => id === message)?.when));
    }
    expect(demo.reports.map(({ closed }) => Boolean(closed)).sort()).toEqual([false, true]);
    for (const { by, message, when, closed } of demo.reports) {
      const said = messages.find(({ id }) => id === message);
      expect(at(when)).toBeGreaterThan(at(said?.when));
      if (!closed) continue;
      expect([people[closed.by].role, people[closed.by].city]).toEqual(["coordinator", people[by].city]);
      expect(closed.by).not.toBe(said?.by);
    }
  });
});

describe("time", () => {
  it("runs forwards within each conversation, on any day of the week", () => {
    for (const today of aWeek)
      for (const { id, start, messages } of conversations)
        expectForwards([start, ...messages.map(({ when }) => when)], today, id);
  });

  it("puts edits and deletions after the message", () => {
    const changed = messages.filter(({ edited, deleted }) => edited ?? deleted);
    expect(changed.length).toBeGreaterThan(3);
    for (const { id, when, edited, deleted } of changed)
      expect(at(edited?.when ?? deleted), id).toBeGreaterThan(at(when));
  });

  it("runs forwards through versions and outcomes, and never past now", () => {
    for (const { id, versions } of documents)
      expectForwards(
        versions.map(({ when }) => when),
        now,
        id,
      );
    for (const { id, messages, outcomes } of discussions)
      expectForwards([first(messages).when, ...outcomes.map(({ when }) => when)], now, id);
    for (const { when } of messages) expect(at(when)).toBeLessThan(now.getTime());
  });

  it("starts with the twinning, then the workspace, then everything else", () => {
    const { proposed, accepted } = demo.twinning;
    const founded = [proposed.when, ...accepted.map(({ when }) => when), demo.workspace.created.when];
    expectForwards(founded, now, "founding");
    for (const { id, start } of conversations) expectForwards([demo.workspace.created.when, start], now, id);
  });

  it("keeps to working days and to Swedish time of day", () => {
    expect(momentOf({ daysAgo: 1, at: "14:05" }, now).toISOString()).toBe("2026-11-20T13:05:00.000Z");
    expect(momentOf({ daysAgo: 65, at: "14:05" }, now).toISOString()).toBe("2026-08-24T12:05:00.000Z");
  });
});

describe("outcomes", () => {
  it("make some answered, some decided, and one reopened and decided again", () => {
    const states = discussions.map(({ outcomes }) => outcomes.map(({ state }) => state).join(" "));
    expect(states.sort()).toEqual([
      ...["", "", "", ""],
      ...["answered", "answered", "decided", "decided", "decided", "decided open decided"],
    ]);
  });
});

describe("words", () => {
  it("hold no personal identity number", () => {
    expect("19121212-1212").toMatch(identityNumber);
    expect(JSON.stringify(demo)).not.toMatch(identityNumber);
  });

  it("name none of the real people of the press release", () => {
    expect(fingerprint("Anna Exempel")).toBe("f07f12ea");
    const pairs = JSON.stringify(demo).matchAll(/(?=(?<![\p{L}])(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+))/gu);
    const names = [...pairs].map(([, name = ""]) => name);
    expect(names).toContain("Maja Lindqvist");
    for (const name of names) expect(realPeople, name).not.toContain(fingerprint(name));
  });

  it("are read as scripts whole: no heading was taken for text", () => {
    for (const { id, body, edited } of messages) {
      expect(body, id).not.toBe("");
      expect(`${body}\n${edited?.body}`, id).not.toMatch(/^(# |@edited|@deleted)/m);
    }
  });

  it("give source, vintage and day of retrieval wherever figures are laid out", () => {
    const figures = /154[ \u00a0]634|54[ \u00a0]274|194[ \u00a0]204/;
    const papers = documents.flatMap(({ versions }) => versions.map(({ source }) => JSON.stringify(source)));
    const posts = messages.map(({ body }) => body);
    const shown = [...papers, ...posts].filter((text) => figures.test(text));
    expect(shown.length).toBeGreaterThan(4);
    for (const text of shown) expect(text).toMatch(/Källa: SMHI.*årgång 2024, hämtad 2026-08-20/s);
  });
});

const identityNumber = /(?<!\d)(\d{2})?\d{6}[-+ ]?\d{4}(?!\d)/;

/** Fingerprints, so that the names stand nowhere in the repository. */
const realPeople = ["c7e90a21", "7d3ad0a1", "47081315"];

function fingerprint(name: string): string {
  return createHash("sha256").update(name).digest("hex").slice(0, 8);
}

function mayWrite(by: PersonId, audience: DemoAudience): boolean {
  const { workspaceRole, city } = people[by];
  if (workspaceRole === null || workspaceRole === "reader") return false;
  if (workspaceRole === "partner") return audience === "shared";
  return audience === "shared" || audience === city;
}

function expectForwards(times: When[], today: Date, where: string): void {
  const moments = times.map((when) => momentOf(when, today).getTime());
  expect(moments, where).toEqual([...moments].sort((a, b) => a - b));
}

function at(when: When | undefined): number {
  return when ? momentOf(when, now).getTime() : Number.NaN;
}

function first<Each>(list: Each[]): Each {
  const [one] = list;
  if (one === undefined) throw new Error("Nothing in the list");
  return one;
}
