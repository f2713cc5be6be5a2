// Places in the order of what is told: every one that is taken is given back.
import { expect, test } from "vitest";
import { Outgoing } from "~/server/domain/core/outgoing";
import { orderedPublisher } from "~/server/sockets/publisher";

const event = (sequence: number) => ({
  ...{ audienceId: "a", sequence, at: "", actorId: null },
  ...{ name: "message.posted", kind: "message", view: { id: "m" } },
});

function heard() {
  const sent: number[] = [];
  let doubts = 0;
  const publisher = orderedPublisher({
    send: (_, events) => sent.push(...events.map(({ sequence }) => sequence)),
    doubt: () => doubts++,
  });
  return { sent, publisher, doubts: () => doubts };
}

test("what comes after its transaction is over takes none, and holds nobody up", () => {
  const { sent, publisher } = heard();
  const failed = new Outgoing(publisher);
  failed.hold("a", [event(1)]);
  failed.drop();
  failed.hold("a", [event(1)]);
  const next = new Outgoing(publisher);
  next.hold("a", [event(1)]);
  next.release();
  expect(sent).toEqual([1]);
});

test.each([
  ["what was refused before it was told raises no doubt", () => {}, 0],
  ["what took its place and failed does", (one: Outgoing) => one.hold("a", [event(1)]), 1],
  ["so does what was about to be committed, its numbers unknown", (one: Outgoing) => one.committing(), 1],
])("%s", (_, begin, expected) => {
  const { sent, publisher, doubts } = heard();
  const failing = new Outgoing(publisher);
  begin(failing);
  failing.drop();
  expect([sent, doubts()]).toEqual([[], expected]);
});
