// Places in the order of what is told: every one that is taken is given back.
import { expect, test } from "vitest";
import { Outgoing } from "~/server/domain/core/outgoing";
import { orderedPublisher } from "~/server/sockets/publisher";

const event = (sequence: number) => ({
  ...{ audienceId: "a", sequence, at: "", actorId: null },
  ...{ name: "message.posted", kind: "message", view: {} },
});

test("what comes after its transaction is over takes none, and holds nobody up", () => {
  const sent: number[] = [];
  const publisher = orderedPublisher({
    send: (_, events) => sent.push(...events.map(({ sequence }) => sequence)),
    doubt() {},
  });
  const failed = new Outgoing(publisher);
  failed.hold("a", [event(1)]);
  failed.drop();
  failed.hold("a", [event(1)]);
  const next = new Outgoing(publisher);
  next.hold("a", [event(1)]);
  next.release();
  expect(sent).toEqual([1]);
});
