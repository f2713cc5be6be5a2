// A tab's streams: whatever is lost, doubled or late on the line, the page ends up with everything once, in order.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Streams } from "~/app/live/streams";
import type { CatchUp, Heads, WireEvent } from "~/app/live/wire";

const audienceId = "a";

function eventNumbered(sequence: number): WireEvent {
  return {
    audienceId,
    sequence,
    at: "",
    actorId: null,
    name: "message.posted",
    kind: "message",
    view: { id: `${sequence}` },
  };
}

/** A server with a log, and a line to it that the test can cut. */
function setUp() {
  const log: WireEvent[] = [];
  const applied: string[] = [];
  const line = { up: true, reloads: 0 };
  const since = async (heads: Heads): Promise<CatchUp> => {
    if (!line.up) throw new Error("cut");
    const changes = log.slice(heads[audienceId] ?? 0);
    return { changes, heads: { [audienceId]: log.length }, tooFar: changes.length > 50 };
  };
  const streams = new Streams(
    {},
    {
      since,
      apply: ({ view }) => applied.push((view as { id: string }).id),
      reload: () => {
        line.reloads++;
      },
    },
  );
  const happen = () => {
    const event = eventNumbered(log.length + 1);
    log.push(event);
    return event;
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { log, applied, line, streams, happen, settle };
}

describe("streams", () => {
  it("tells a page that was loaded what came while it was on its way", async () => {
    const { streams, happen, applied, settle } = setUp();
    streams.receive([happen(), happen(), happen()]);
    streams.loaded({ [audienceId]: 1 });
    await settle();
    expect(applied).toEqual(["1", "2", "3", "2", "3"]);
    streams.receive([happen()]);
    expect(applied.at(-1)).toBe("4");
  });

  it("tells it also when more was being asked for already", async () => {
    const { streams, log, happen, applied, settle } = setUp();
    streams.receive([happen(), happen()]);
    happen();
    streams.welcome({ [audienceId]: log.length });
    streams.loaded({ [audienceId]: 0 });
    await settle();
    expect(applied.slice(2)).toEqual(["1", "2", "3"]);
  });

  it("takes nothing for known because one thing on the page is newer than the rest", async () => {
    const { streams, happen, applied } = setUp();
    const [one, two] = [happen(), happen()];
    streams.receive([one]);
    streams.loaded({ [audienceId]: 2, another: 7 });
    streams.receive([two]);
    expect(applied).toEqual(["1", "2"]);
  });

  it("applies events in order, each once", async () => {
    const { streams, happen, applied } = setUp();
    const [one, two] = [happen(), happen()];
    streams.receive([one]);
    streams.receive([one, two]);
    expect(applied).toEqual(["1", "2"]);
  });

  it("asks for what is missing when a number is left out", async () => {
    const { streams, happen, applied, settle } = setUp();
    streams.receive([happen()]);
    happen();
    streams.receive([happen()]);
    await settle();
    expect(applied).toEqual(["1", "2", "3"]);
  });

  it("catches up when the server is further than the page", async () => {
    const { streams, happen, applied, settle } = setUp();
    happen();
    happen();
    streams.welcome({ [audienceId]: 2 });
    await settle();
    expect(applied).toEqual(["1", "2"]);
  });

  it("loads the page afresh when too much was missed", async () => {
    const { streams, happen, line, settle } = setUp();
    for (let i = 0; i < 60; i++) happen();
    streams.welcome({ [audienceId]: 60 });
    await settle();
    expect(line.reloads).toBe(1);
  });

  it("ends with everything, once and in order, whatever the line drops, doubles or breaks off", async () => {
    const step = fc.record({ arrives: fc.boolean(), twice: fc.boolean(), breaks: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { streams, happen, log, applied, line, settle } = setUp();
        for (const { arrives, twice, breaks } of steps) {
          line.up = !breaks;
          const event = happen();
          if (arrives) streams.receive(twice ? [event, event] : [event]);
          await settle();
        }
        line.up = true;
        streams.welcome({ [audienceId]: log.length });
        await settle();
        expect(applied).toEqual(log.map(({ sequence }) => String(sequence)));
      }),
      { numRuns: 60 },
    );
  });
});
