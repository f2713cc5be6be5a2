// Asking: parse, find, may, answer, with nothing changed on the way.
import { expect, it } from "vitest";
import * as z from "zod";
import type { Context } from "~/server/domain/core/context";
import { ask, query } from "~/server/domain/core/query";
import { isRefusal, refusal, refuse, refuseField } from "~/server/domain/core/refusal";
import { settled } from "~/server/domain/core/settled";
import { refused, why } from "../../support/refused";
import { addColleague, foundTown, givePlace } from "../../support/towns";
import { foundWorkspace } from "../../support/twinnings";
import { testWorld } from "../../support/world";

const world = await testWorld();
const town = await foundTown(world);
const workspace = await foundWorkspace(world, [town, await foundTown(world)]);

const edits = query({
  name: "workspace.edit",
  input: z.object({ word: z.string() }),
  find: () => ({ workspaceId: workspace.workspaceId }),
  answer: async ({ actor, now }, { word }) => `${word} ${actor.name} ${now.getFullYear()}`,
});
const open = query({
  name: "municipality.all",
  input: z.object({}),
  find: () => ({}),
  answer: async ({ actor }) => actor.role,
});

it("answers whoever the table allows", async () => {
  world.clock.set("2027-05-05T12:00:00Z");
  const { coordinator } = town;
  expect(await ask(edits, world.as(coordinator), { word: "Hej" })).toBe(`Hej ${coordinator.name} 2027`);
});

it("refuses whoever the table does not allow, and whoever is not signed in", async () => {
  const member = await addColleague(world, town);
  await givePlace(world, workspace, member);
  expect(await why(ask(edits, world.as(member), { word: "" }))).toBe("forbidden: forbidden");
  expect(await why(ask(edits, world.visitor(), { word: "" }))).toBe("unauthenticated: unauthenticated");
});

it("asks once for what several look at in one moment, and anew in the next and for anybody else", async () => {
  let asked = 0;
  const counting = query({
    name: "municipality.all",
    input: z.object({}),
    find: () => ({}),
    answer: ({ once }) => once("count", async () => ++asked),
  });
  const look = (context: Context) => ask(counting, context, {});
  const [me, colleague] = [world.as(town.coordinator), world.as(await addColleague(world, town))];
  expect(await Promise.all([look(me), look(me), look(colleague)])).toEqual([1, 1, 2]);
  expect(await look(me)).toBe(3);
  expect(await Promise.all([look(world.visitor()), look(world.visitor())])).toEqual([4, 5]);
});

it("refuses what it can't read", async () => {
  expect((await refused(ask(edits, world.as(town.coordinator), {}))).fields).toEqual({ word: "required" });
});

it("answers strangers where strangers may ask, as visitors", async () => {
  expect(await ask(open, world.visitor(), {})).toBe("visitor");
  expect(await ask(open, world.as(town.coordinator), {})).toBe("coordinator");
  const gone = await addColleague(world, town, { deactivatedAt: new Date() });
  expect(await ask(open, world.as(gone), {})).toBe("visitor");
});

it("knows a refusal by its brand, also one from another copy of the code", () => {
  const foreign = Object.assign(new Error("x"), { refusal: "conflict", reason: "x", fields: {}, about: {} });
  expect([
    isRefusal(foreign),
    isRefusal(refusal("forbidden")),
    isRefusal(new Error("x")),
    isRefusal("x"),
  ]).toEqual([true, true, false, false]);
});

it("refuses with a reason, its fields and its figures", () => {
  expect(() => refuse("conflict", "document-changed", { about: { number: 3 } })).toThrow(
    expect.objectContaining({ refusal: "conflict", reason: "document-changed", about: { number: 3 } }),
  );
  expect(() => refuseField("email", "email-taken")).toThrow(
    expect.objectContaining({ refusal: "invalid", fields: { email: "email-taken" } }),
  );
});

it("settles a refusal, and lets a bug through", () => {
  expect(settled(() => 5)).toEqual({ status: "fulfilled", value: 5 });
  expect(settled(() => refuse("not-found"))).toMatchObject({ status: "rejected" });
  expect(() =>
    settled(() => {
      throw new TypeError("a bug");
    }),
  ).toThrow("a bug");
});
