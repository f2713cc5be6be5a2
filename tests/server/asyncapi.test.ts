// The description of the wire says what goes over it, no more and no less, in the words of AsyncAPI 3.0; so does docs/wire.md.
import { readFileSync } from "node:fs";
import schema from "@asyncapi/specs/schemas/3.0.0.json";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { events } from "~/server/domain/core/event";
import { commands, queries } from "~/server/domain/index";
import answers from "~/server/http/answers.json";
import { asyncApi } from "~/server/http/asyncapi";
import { wire, wrongWithAnswer, wrongWithChange, wrongWithEvent, wrongWithTold } from "../support/described";
import { referencesIn } from "../support/references";
import { runServer } from "../support/server";
import { shapeOfSchema, shapesOfInterfaces } from "../support/shapes";
import { testWorld } from "../support/world";

const described = asyncApi("https://armkrok.example.se") as {
  servers: { here: { host: string } };
  operations: Record<string, { action: string; reply?: unknown }>;
};
const calls = [...commands, ...queries].map(({ name }) => name).sort();
const named = (part: object) => Object.keys(part).sort();

describe("the document", () => {
  test("is whole and sound by the schema of AsyncAPI 3.0 itself", () => {
    // The schema brings the one of schemas along.
    const fits = formats.default(new Ajv({ strict: false, meta: false })).compile(schema);
    expect([fits(structuredClone(described)), fits.errors]).toEqual([true, null]);
    expect(fits({ ...structuredClone(described), channels: [] })).toBe(false);
  });

  test("refers to nothing that is not there, and has nothing that JSON lacks", () => {
    const { all, broken } = referencesIn(described);
    expect(all.length).toBeGreaterThan(calls.length);
    expect(broken).toEqual([]);
    expect(JSON.parse(JSON.stringify(described))).toEqual(described);
  });

  test("names the place where it is, and is given out to anybody who asks there", async () => {
    expect(described.servers.here.host).toBe("armkrok.example.se");
    const server = await runServer(await testWorld());
    const response = await fetch(`${server.origin}/api/events.json`);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    expect(await response.json()).toEqual(asyncApi(server.origin));
  });
});

describe("what goes over the wire", () => {
  test("is described: every call with its answer, and what either side says besides", () => {
    const { toClient, toServer, acknowledgements } = wire.channels;
    expect(named(acknowledgements.messages)).toEqual(calls);
    expect(named(toServer.messages)).toEqual([...calls, "here", "typing"].sort());
    expect(named(toClient.messages)).toEqual(named(answers.told));
    expect(named(described.operations)).toEqual([...calls, "hear", "tell"].sort());
    for (const call of calls) expect(described.operations[call]).toHaveProperty("reply");
  });

  test("is every event there is, and what it shows of its kind", () => {
    expect(new Set(events().map(({ kind }) => kind.name))).toEqual(new Set(Object.keys(answers.views)));
    for (const { name } of events()) expect(wire.components.schemas).toHaveProperty([name]);
    expect(Object.keys(wire.components.schemas)).toHaveLength(
      Object.keys(answers.schemas).length + events().length,
    );
  });
});

describe("what is told is held to it, in the tests of the sockets and of the domain", () => {
  const event = {
    ...{ audienceId: "a", sequence: 1, at: "2026-11-24T02:01:21.764Z", actorId: null },
    ...{ name: "read.moved", kind: "read", view: { id: "c", number: 1, turn: 0, turnedAt: 0 } },
  };

  test("an event by its name: its kind, its view, and nothing besides", () => {
    expect(wrongWithEvent(event)).toEqual([]);
    expect(wrongWithTold("events", [[event]])).toEqual([]);
    expect(wrongWithEvent({ ...event, view: { id: "c", gone: true } })).toEqual([]);
    for (const wrong of [
      { name: "read.upsideDown" },
      { name: "draft.kept" },
      { kind: "message" },
      { view: { ...event.view, number: undefined } },
      { view: { ...event.view, whose: "p" } },
      { command: "conversation.read" },
    ]) {
      expect(wrongWithEvent({ ...event, ...wrong }), JSON.stringify(wrong)).not.toEqual([]);
      expect(wrongWithTold("events", [[event, { ...event, ...wrong }]])).not.toEqual([]);
    }
  });

  test("a change that somebody catches up on", () => {
    const { name, kind, view } = event;
    expect(wrongWithChange({ name, kind, view })).toEqual([]);
    expect(wrongWithChange({ name, kind, view: { ...view, turn: "0" } })).not.toEqual([]);
    expect(wrongWithChange({ name: "read.upsideDown", kind, view })).not.toEqual([]);
  });

  test("what is said besides, with an argument and without", () => {
    expect(wrongWithTold("welcome", [{ personId: "p", heads: { a: 1 } }])).toEqual([]);
    expect(wrongWithTold("welcome", [{ personId: "p", heads: { a: "1" } }])).not.toEqual([]);
    expect(wrongWithTold("stopping", [])).toEqual([]);
    expect(wrongWithTold("stopping", [{}])).not.toEqual([]);
    expect(wrongWithTold("whispered", [])).not.toEqual([]);
  });

  test("an acknowledgement, whether it is done, refused or neither", () => {
    const refusal = { code: "not-found", reason: "not-found", fields: {}, about: {} };
    const told = (answer: unknown) => wrongWithAnswer("changes.hear", answer);
    expect(told({ ok: true, output: { heads: {} } })).toEqual([]);
    expect(told({ ok: false, refusal })).toEqual([]);
    expect(told({ ok: false, error: "unavailable" })).toEqual([]);
    expect(told({ ok: true, output: {} })).not.toEqual([]);
    expect(told({ ok: false, refusal: { ...refusal, code: "no" } })).not.toEqual([]);
    expect(told({ ok: false, error: "ENOENT" })).not.toEqual([]);
  });
});

describe("docs/wire.md", () => {
  const page = readFileSync("docs/wire.md", "utf8");
  const section = (title: string) => page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? "";
  const cells = (title: string) => [...section(title).matchAll(/^\|([^|]+)\|([^|]+)/gm)];
  const words = (cell = "") => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word as string);

  test("lists every event, with the kind that it shows, and no other", () => {
    const listed = cells("Every event").flatMap(([, names, kind]) =>
      words(names).map((name) => `${name} ${words(kind)}`),
    );
    expect(listed.sort()).toEqual(
      events()
        .map(({ name, kind }) => `${name} ${kind.name}`)
        .sort(),
    );
  });

  test("shows every kind's view as it is, down to the last field of what is in it", () => {
    const code = [...page.matchAll(/^```ts\n(.*?)^```/gms)].map(([, lines]) => lines).join("\n");
    const shown = shapesOfInterfaces(code);
    for (const { $ref } of Object.values(answers.views)) {
      const view = $ref.split("/").at(-1) as string;
      expect([view, shown.get(view)]).toEqual([view, shapeOfSchema({ $ref }, answers.schemas)]);
    }
  });

  test("would not pass with a word, a field or a null of a view that is another", () => {
    const shape = (members: string) => shapesOfInterfaces(`interface View { ${members} }`).get("View");
    const schema = {
      type: "object",
      properties: {
        by: { type: ["object", "null"], properties: { name: { type: "string" } } },
        signs: { type: "array", items: { enum: ["a", "b"] } },
      },
    };
    const is = shapeOfSchema(schema, {});
    expect(shape('by: { name: string } | null; signs: ("b" | "a")[]')).toEqual(is);
    for (const other of [
      'by: { name: string }; signs: ("a" | "b")[]',
      'by: { name: number } | null; signs: ("a" | "b")[]',
      'by: { name: string; id: Id } | null; signs: ("a" | "b")[]',
      'by: { name: string } | null; signs: "a" | "b"',
      'by: { name: string } | null; signs: ("a" | "c")[]',
    ])
      expect(shape(other), other).not.toEqual(is);
  });
});
