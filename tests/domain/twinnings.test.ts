// Twinnings: every city accepts the same words, or none is bound.
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { acceptTwinning } from "~/server/domain/twinnings/commands/acceptTwinning";
import { changeTwinning } from "~/server/domain/twinnings/commands/changeTwinning";
import { declineTwinning } from "~/server/domain/twinnings/commands/declineTwinning";
import { proposeTwinning } from "~/server/domain/twinnings/commands/proposeTwinning";
import { withdrawTwinning } from "~/server/domain/twinnings/commands/withdrawTwinning";
import { twinningAll } from "~/server/domain/twinnings/queries/twinningAll";
import { twinningOne } from "~/server/domain/twinnings/queries/twinningOne";
import { fieldsOf, why } from "../support/refused";
import { addColleague, addPartner, foundTown, type Town } from "../support/towns";
import { testWorld } from "../support/world";

const world = await testWorld();

const words = {
  purpose: "Lära av varandra",
  startsOn: "2026-01-01",
  endsOn: "2027-12-31",
  charter: "Vi krokar arm.\r\n\r\nDen som frågar får svar.",
};

function propose(from: Town, pioneer: Town, twins: Town[], more: object = {}) {
  const parties = { pioneer: pioneer.code, twins: twins.map(({ code }) => code) };
  return perform(proposeTwinning, world.as(from.coordinator), { ...words, ...parties, ...more });
}

const accept = (town: Town, twinningId: string, charterHash: string) =>
  perform(acceptTwinning, world.as(town.coordinator), { twinningId, charterHash });

const one = (town: Town, twinningId: string) => ask(twinningOne, world.as(town.coordinator), { twinningId });

async function towns(count: number): Promise<[Town, Town, Town]> {
  const founded: Town[] = [];
  for (let i = 0; i < count; i++) founded.push(await foundTown(world));
  return founded as [Town, Town, Town];
}

describe("a twinning", () => {
  test("is active when every city has accepted the same words", async () => {
    const [pioneer, first, second] = await towns(3);
    const { twinningId, charterHash } = await propose(first, pioneer, [first, second]);
    expect(await accept(pioneer, twinningId, charterHash)).toMatchObject({ state: "proposed" });
    expect(await accept(second, twinningId, charterHash)).toMatchObject({ state: "active" });
    const { twinning } = await one(pioneer, twinningId);
    expect(twinning.state).toBe("active");
    expect(twinning.parties[0]).toMatchObject({ code: pioneer.code, role: "pioneer", accepted: true });
    expect(twinning.parties.map(({ acceptedBy }) => acceptedBy?.id).sort()).toEqual(
      [pioneer, first, second].map(({ coordinator }) => coordinator.id).sort(),
    );
    expect(twinning.history.map(({ kind }) => kind)).toEqual(["accepted", "accepted", "proposed"]);
  });

  test("has a hash that anyone can make from its words", async () => {
    const [pioneer, twin] = await towns(2);
    const { charterHash } = await propose(pioneer, pioneer, [twin]);
    const parts = ["armkrok-charter-1", pioneer.code, words.startsOn, words.endsOn, words.purpose];
    const charter = words.charter.replaceAll("\r\n", "\n");
    const canonical = JSON.stringify([...parts, charter, twin.code]);
    expect(charterHash).toBe(createHash("sha256").update(canonical).digest("hex"));
  });

  test("is told to every city that has a side here", async () => {
    const [pioneer, twin] = await towns(2);
    const { twinningId } = await propose(pioneer, pioneer, [twin]);
    for (const { audienceId } of [pioneer, twin])
      expect(world.ears.of(audienceId).at(-1)).toMatchObject({
        name: "twinning.changed",
        view: { id: twinningId, state: "proposed" },
      });
  });

  test("can be proposed to a city that nobody answers for yet", async () => {
    const [pioneer] = await towns(1);
    const stranger = await world.db.municipality.findFirstOrThrow({ where: { foundedAt: null } });
    const { twinningId } = await perform(proposeTwinning, world.as(pioneer.coordinator), {
      ...words,
      pioneer: pioneer.code,
      twins: stranger.code,
    });
    const { twinning } = await one(pioneer, twinningId);
    expect(twinning.parties.map(({ hasSide }) => hasSide)).toEqual([true, false]);
  });

  test("is active once when two cities accept at the same moment", async () => {
    const [pioneer, first, second] = await towns(3);
    const { twinningId, charterHash } = await propose(pioneer, pioneer, [first, second]);
    await Promise.all([accept(first, twinningId, charterHash), accept(second, twinningId, charterHash)]);
    expect((await one(first, twinningId)).twinning.state).toBe("active");
  });
});

describe("accepting", () => {
  test("words that have changed since they were read is refused", async () => {
    const [pioneer, twin] = await towns(2);
    const { twinningId, charterHash } = await propose(pioneer, pioneer, [twin]);
    await perform(changeTwinning, world.as(pioneer.coordinator), {
      ...words,
      charter: "Vi krokar arm, och delar kostnaden.",
      twinningId,
      pioneer: pioneer.code,
      twins: [twin.code],
      reason: "Kostnaden saknades",
    });
    expect(await why(accept(twin, twinningId, charterHash))).toBe("conflict: charter-changed");
    const { twinning, may } = await one(twin, twinningId);
    expect(may).toContain("twinning.accept");
    await accept(twin, twinningId, twinning.charterHash);
    expect((await one(twin, twinningId)).twinning.state).toBe("active");
  });

  test("twice, or what is not waiting, is refused", async () => {
    const [pioneer, twin] = await towns(2);
    const { twinningId, charterHash } = await propose(pioneer, pioneer, [twin]);
    expect(await why(accept(pioneer, twinningId, charterHash))).toBe("conflict: accepted-already");
    await accept(twin, twinningId, charterHash);
    expect(await why(accept(twin, twinningId, charterHash))).toBe("conflict: twinning-not-open");
  });

  test("is for the cities' coordinators; others do not find it", async () => {
    const [pioneer, twin, outsider] = await towns(3);
    const { twinningId, charterHash } = await propose(pioneer, pioneer, [twin]);
    const input = { twinningId, charterHash };
    const clerk = await addColleague(world, twin);
    const partner = await addPartner(world, twin);
    expect(await why(perform(acceptTwinning, world.as(clerk), input))).toBe("forbidden: forbidden");
    expect(await why(perform(acceptTwinning, world.as(partner), input))).toBe("not-found: not-found");
    expect(await why(perform(acceptTwinning, world.as(outsider.coordinator), input))).toBe(
      "not-found: not-found",
    );
    expect(await why(ask(twinningOne, world.as(outsider.coordinator), input))).toBe("not-found: not-found");
    expect((await ask(twinningOne, world.as(clerk), input)).may).toEqual([]);
    expect((await ask(twinningAll, world.as(outsider.coordinator), {})).twinnings).toEqual([]);
    expect((await ask(twinningAll, world.as(clerk), {})).twinnings.map(({ id }) => id)).toEqual([twinningId]);
  });
});

describe("changing", () => {
  const change = (by: Town, twinningId: string, pioneer: Town, twins: Town[], more: object = {}) =>
    perform(changeTwinning, world.as(by.coordinator), {
      ...words,
      ...more,
      twinningId,
      pioneer: pioneer.code,
      twins: twins.map(({ code }) => code),
      reason: "En stad till",
    });

  test("adding a city asks every city again, and the new one finds it", async () => {
    const [pioneer, twin, third] = await towns(3);
    const { twinningId, charterHash } = await propose(pioneer, pioneer, [twin]);
    await accept(twin, twinningId, charterHash);
    expect(await why(one(third, twinningId))).toBe("not-found: not-found");
    await change(twin, twinningId, pioneer, [twin, third]);
    const { twinning } = await one(third, twinningId);
    expect(twinning.state).toBe("proposed");
    expect(twinning.parties.filter(({ accepted }) => accepted).map(({ code }) => code)).toEqual([twin.code]);
    expect(twinning.history[0]).toMatchObject({ kind: "changed", reason: "En stad till" });
  });

  test("a city that is left out hears it, and does not find it any longer", async () => {
    const [pioneer, twin, third] = await towns(3);
    const { twinningId } = await propose(pioneer, pioneer, [twin, third]);
    await change(pioneer, twinningId, pioneer, [twin]);
    expect(world.ears.namesOf(third.audienceId)).toEqual(["twinning.changed", "twinning.changed"]);
    expect(await why(one(third, twinningId))).toBe("not-found: not-found");
  });

  test("nothing, or what has ended, is refused", async () => {
    const [pioneer, twin] = await towns(2);
    const { twinningId } = await propose(pioneer, pioneer, [twin]);
    expect(await why(change(twin, twinningId, pioneer, [twin]))).toBe("conflict: nothing-changed");
    await perform(withdrawTwinning, world.as(pioneer.coordinator), { twinningId, reason: "Vi väntar" });
    expect(await why(change(twin, twinningId, pioneer, [twin]))).toBe("conflict: twinning-ended");
  });

  test("what was declined proposes it anew", async () => {
    const [pioneer, twin] = await towns(2);
    const { twinningId, charterHash } = await propose(pioneer, pioneer, [twin]);
    await perform(declineTwinning, world.as(twin.coordinator), { twinningId, reason: "För kort tid" });
    expect(await why(accept(twin, twinningId, charterHash))).toBe("conflict: twinning-not-open");
    await change(pioneer, twinningId, pioneer, [twin], { endsOn: "2030-12-31" });
    expect((await one(twin, twinningId)).twinning.state).toBe("proposed");
  });
});

describe("declining and withdrawing", () => {
  test("say why, in the history", async () => {
    const [pioneer, twin] = await towns(2);
    const { twinningId } = await propose(pioneer, pioneer, [twin]);
    const input = { twinningId, reason: "Vi hinner inte" };
    expect(await fieldsOf(perform(declineTwinning, world.as(twin.coordinator), { twinningId }))).toEqual({
      reason: "required",
    });
    expect(await why(perform(withdrawTwinning, world.as(twin.coordinator), input))).toBe(
      "conflict: decline-instead",
    );
    await perform(declineTwinning, world.as(twin.coordinator), input);
    const { twinning, may } = await one(pioneer, twinningId);
    expect(twinning.state).toBe("declined");
    expect(twinning.history[0]).toMatchObject({ kind: "declined", reason: "Vi hinner inte" });
    expect(may).toEqual(["twinning.withdraw", "twinning.change"]);
    expect(await why(perform(declineTwinning, world.as(twin.coordinator), input))).toBe(
      "conflict: twinning-not-open",
    );
  });

  test("any city can end an active twinning", async () => {
    const [pioneer, twin] = await towns(2);
    const { twinningId, charterHash } = await propose(pioneer, pioneer, [twin]);
    await accept(twin, twinningId, charterHash);
    const input = { twinningId, reason: "Satsningen är slut" };
    await perform(withdrawTwinning, world.as(twin.coordinator), input);
    const { twinning, may } = await one(pioneer, twinningId);
    expect(twinning.state).toBe("withdrawn");
    expect(may).toEqual([]);
    expect(await why(perform(withdrawTwinning, world.as(pioneer.coordinator), input))).toBe(
      "conflict: twinning-ended",
    );
  });
});

describe("a proposal", () => {
  test("needs different towns, one's own among them, and an end after its start", async () => {
    const [pioneer, twin, third] = await towns(3);
    expect(await fieldsOf(propose(third, pioneer, [twin]))).toEqual({ twins: "own-city-missing" });
    expect(await fieldsOf(propose(pioneer, pioneer, [pioneer]))).toEqual({ twins: "same-city-twice" });
    expect(await fieldsOf(propose(pioneer, pioneer, []))).toEqual({ twins: "choose-twin" });
    expect(await fieldsOf(propose(pioneer, pioneer, [twin], { endsOn: "2025-01-01" }))).toEqual({
      endsOn: "ends-before-start",
    });
    expect(await fieldsOf(propose(pioneer, pioneer, [twin], { startsOn: "2026-02-30" }))).toEqual({
      startsOn: "not-a-date",
    });
    expect(await fieldsOf(propose(pioneer, pioneer, [{ ...twin, code: "0000" }]))).toEqual({
      twins: "choose-municipality",
    });
  });

  test("is a coordinator's", async () => {
    const [pioneer, twin] = await towns(2);
    const clerk = await addColleague(world, pioneer);
    const input = { ...words, pioneer: pioneer.code, twins: [twin.code] };
    expect(await why(perform(proposeTwinning, world.as(clerk), input))).toBe("forbidden: forbidden");
  });
});
