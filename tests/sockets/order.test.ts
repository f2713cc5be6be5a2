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
  view: { id: "m" },
});

function heard() {
  const sent: [audienceId: string, ...sequences: number[]][] = [];
  const publisher = orderedPublisher({
    send: (audienceId, events) => sent.push([audienceId, ...events.map(({ sequence }) => sequence)]),
    doubt() {},
  });
  return { sent, publisher };
}

describe("events of one audience", () => {
  test("wait for those that took a place before them, and leave together", () => {
    const { sent, publisher } = heard();
    const [first, second, third] = [publisher.hold("a", 1), publisher.hold("a", 2), publisher.hold("a", 4)];
    third.release([event(4)]);
    second.release([event(2), event(3)]);
    expect(sent).toEqual([]);
    first.release([event(1)]);
    expect(sent).toEqual([["a", 1, 2, 3, 4]]);
  });

  test("leave by their numbers, also when those of the first are known last", () => {
    const { sent, publisher } = heard();
    const second = publisher.hold("a", 2);
    const first = publisher.hold("a", 1);
    second.release([event(2)]);
    expect(sent).toEqual([]);
    first.release([event(1)]);
    expect(sent).toEqual([["a", 1, 2]]);
  });

  test("do not wait for what was given up", () => {
    const { sent, publisher } = heard();
    const [first, second] = [publisher.hold("a", 1), publisher.hold("a", 1)];
    second.release([event(1)]);
    first.drop();
    expect(sent).toEqual([["a", 1]]);
    publisher.hold("a", 2).release([event(2)]);
    expect(sent).toEqual([
      ["a", 1],
      ["a", 2],
    ]);
  });

  test("are known by the last that was sent", () => {
    const { publisher } = heard();
    const [first, second] = [publisher.hold("a", 7), publisher.hold("a", 8)];
    expect([publisher.lastSent("a"), publisher.isUnderWay("a")]).toEqual([undefined, true]);
    first.release([event(7)]);
    expect([publisher.lastSent("a"), publisher.isUnderWay("a")]).toEqual([7, true]);
    second.drop();
    expect([publisher.lastSent("a"), publisher.isUnderWay("a")]).toEqual([7, false]);
  });

  test("never wait for another audience", () => {
    const { sent, publisher } = heard();
    const slow = publisher.hold("a", 1);
    publisher.hold("b", 1).release([event(1, "b")]);
    expect(sent).toEqual([["b", 1]]);
    slow.release([event(1)]);
    expect(sent).toEqual([
      ["b", 1],
      ["a", 1],
    ]);
  });

  test("that are none are no packet", () => {
    const { sent, publisher } = heard();
    publisher.hold("a", 1).drop();
    publisher.hold("a", 1).release([]);
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
