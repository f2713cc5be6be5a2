// The order in which things leave: by the numbers they took, whatever is ready first.
import { describe, expect, test } from "vitest";
import type { WireEvent } from "~/server/domain/core/event";
import { inTurn } from "~/server/sockets/hearing";
import { orderedPublisher } from "~/server/sockets/publisher";
import { connect, pause } from "../support/client";
import { runServer } from "../support/server";
import { foundTown } from "../support/towns";
import { testWorld } from "../support/world";

const event = (sequence: number, audienceId = "a"): WireEvent => ({
  audienceId,
  sequence,
  at: "2026-11-24T00:00:00.000Z",
  actorId: null,
  name: "message.posted",
  kind: "message",
  view: {},
});

function heard() {
  const sent: [audienceId: string, ...sequences: number[]][] = [];
  const doubts = { count: 0 };
  const publisher = orderedPublisher({
    send: (audienceId, events) => sent.push([audienceId, ...events.map(({ sequence }) => sequence)]),
    doubt: () => doubts.count++,
  });
  return { sent, publisher, doubts };
}

describe("events of one audience", () => {
  test("wait for those that took a place before them, and leave together", () => {
    const { sent, publisher } = heard();
    const [first, second, third] = [publisher.hold("a"), publisher.hold("a"), publisher.hold("a")];
    third.release([event(4)]);
    second.release([event(2), event(3)]);
    expect(sent).toEqual([]);
    first.release([event(1)]);
    expect(sent).toEqual([["a", 1, 2, 3, 4]]);
  });

  test("do not wait for what was given up", () => {
    const { sent, publisher } = heard();
    const [first, second] = [publisher.hold("a"), publisher.hold("a")];
    second.release([event(1)]);
    first.drop();
    expect(sent).toEqual([["a", 1]]);
    publisher.hold("a").release([event(2)]);
    expect(sent).toEqual([
      ["a", 1],
      ["a", 2],
    ]);
  });

  test("are known by the last that was sent, and raise doubt when they were given up", () => {
    const { publisher, doubts } = heard();
    const [first, second] = [publisher.hold("a"), publisher.hold("a")];
    expect([publisher.lastSent("a"), publisher.isUnderWay("a")]).toEqual([undefined, true]);
    first.release([event(7)]);
    expect([publisher.lastSent("a"), publisher.isUnderWay("a"), doubts.count]).toEqual([7, true, 0]);
    second.drop();
    expect([publisher.lastSent("a"), publisher.isUnderWay("a"), doubts.count]).toEqual([7, false, 1]);
  });

  test("never wait for another audience", () => {
    const { sent, publisher } = heard();
    const slow = publisher.hold("a");
    publisher.hold("b").release([event(1, "b")]);
    expect(sent).toEqual([["b", 1]]);
    slow.release([event(1)]);
    expect(sent).toEqual([
      ["b", 1],
      ["a", 1],
    ]);
  });

  test("that are none are no packet", () => {
    const { sent, publisher } = heard();
    publisher.hold("a").drop();
    publisher.hold("a").release([]);
    expect(sent).toEqual([]);
  });
});

test("two looks at one line never overtake each other", async () => {
  const world = await testWorld();
  const server = await runServer(world);
  const { coordinator } = await foundTown(world);
  await connect(server, coordinator);
  const [line] = server.io.sockets.sockets.values();
  if (!line) throw new Error("nobody is connected");
  const seen: string[] = [];
  const slow = inTurn(line, async () => {
    await pause(50);
    seen.push("first");
  });
  await Promise.all([inTurn(line, async () => void seen.push("second")), slow]);
  expect(seen).toEqual(["first", "second"]);
});
